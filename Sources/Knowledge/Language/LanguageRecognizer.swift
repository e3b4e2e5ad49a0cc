/// Recognises the language of a line by its short words and its letters.
///
/// A line is taken for Dutch unless another language clearly has more: bad spelling is no foreign language.
public final class LanguageRecognizer: Sendable {
  /// What a letter counts that only one of the languages has, beside 1 for a word.
  private static let letterWeight = 2
  /// How much more another language must have than Dutch.
  private static let leastLead = 1

  private let words: WordTable
  /// For each word a bit for each language that has it.
  private let bits: [UInt8]

  /// Makes ready.
  public init() {
    var words = WordTable()
    var bits: [UInt8] = []
    for language in RecognizedLanguage.allCases {
      for word in LanguageWords.words(of: language).sorted() {
        let index = words.insert(Array(word.utf8))
        if index == bits.count { bits.append(0) }
        bits[index] |= Self.bit(language)
      }
    }
    self.words = words
    self.bits = bits
  }

  /// The language of a line; nil where no word or letter tells. Linear in its length.
  ///
  /// A word counts for each language that has it, so that what they share decides nothing.
  public func language(of line: String) -> RecognizedLanguage? { language(of: LineWords(line)) }

  /// The same for a line that was taken apart before.
  public func language(of line: LineWords) -> RecognizedLanguage? {
    var scores = [Int](repeating: 0, count: RecognizedLanguage.allCases.count)
    for token in 0..<line.tokens.count {
      guard let index = words.find(line.tokens, token) else { continue }
      for place in scores.indices where bits[index] & (1 << UInt8(place)) != 0 { scores[place] += 1 }
    }
    if line.text.utf8.contains(where: { $0 >= 0x80 }) {
      for scalar in line.text.unicodeScalars {
        guard let place = Self.letterOwner(scalar) else { continue }
        scores[place] += Self.letterWeight
      }
    }
    // The first of equals: Dutch comes first.
    let best = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
    guard scores[best] > 0 else { return nil }
    return scores[best] - scores[0] >= Self.leastLead ? RecognizedLanguage.allCases[best] : .dutch
  }

  /// The language of a line that is in another one than Dutch.
  func foreignLanguage(of line: LineWords) -> SafetyLanguage? {
    language(of: line).flatMap { $0 == .dutch ? nil : SafetyLanguage(rawValue: $0.code) }
  }

  private static func bit(_ language: RecognizedLanguage) -> UInt8 {
    1 << UInt8(RecognizedLanguage.allCases.firstIndex(of: language) ?? 0)
  }

  /// The place of the one language that writes a letter, in lower or upper case.
  private static func letterOwner(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "ß", "ä", "Ä": 2
    case "ą", "ć", "ę", "ł", "ń", "ś", "ź", "ż", "Ą", "Ć", "Ę", "Ł", "Ń", "Ś", "Ź", "Ż": 3
    case "ğ", "ı", "ş", "Ğ", "İ", "Ş": 4
    default: nil
    }
  }
}
