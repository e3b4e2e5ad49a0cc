extension Parser {
  /// Whether a word has the form of a name: `NAAM = a-z { a-z | 0-9 | "-" }`.
  static func isProperName(_ word: String) -> Bool {
    var isFirst = true
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }

  /// The name that a text would have: in small letters, without accents, hyphens for all the rest. Empty
  /// when nothing of it can stand in a name.
  static func properName(_ text: String) -> String {
    var name = ""
    for character in text.lowercased() {
      let plain = withoutAccent[character] ?? String(character)
      if plain.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber && !name.isEmpty) }) {
        name += plain
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
    }
    while name.last == "-" { name.removeLast() }
    return name
  }

  private static let withoutAccent: [Character: String] = [
    "à": "a", "á": "a", "â": "a", "ä": "a", "å": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e",
    "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "ö": "o", "ù": "u",
    "ú": "u", "û": "u", "ü": "u", "ÿ": "y", "ĳ": "ij", "'": "",
  ]

  /// A word as a name. A word that has not the form of one is reported, and read as the nearest that has.
  mutating func parseName(_ word: Word) -> Word? {
    if Self.isProperName(word.value) { return word }
    let proposal = Self.properName(word.value)
    report(.naming(.invalidName(word.value, proposal: proposal)), at: word.range)
    return proposal.isEmpty ? nil : Located(proposal, at: word.range)
  }

  /// The name that begins the rest of a line.
  mutating func parseFirstName(_ line: ScriptLine) -> Word? {
    guard let word = file.words(in: line.rest).first else {
      if let keyword = line.keyword { report(.naming(.missingName(keyword)), at: line.word) }
      return nil
    }
    return parseName(word)
  }

  /// The name that is the whole rest of a line.
  mutating func parseOnlyName(_ line: ScriptLine) -> Word? {
    let words = file.words(in: line.rest)
    if words.count > 1, let keyword = line.keyword {
      report(.part(.unreadableStatement(keyword)), at: SourceRange(words[1].range.start, line.rest.end))
      return Self.isProperName(words[0].value) ? words[0] : nil
    }
    return parseFirstName(line)
  }
}
