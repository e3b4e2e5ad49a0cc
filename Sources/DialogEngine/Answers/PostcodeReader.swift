/// Reads `postcode`: four digits from 1000 to 9999, with or without two letters.
struct PostcodeReader: Sendable {
  func read(_ line: NormalizedLine) -> Reading {
    let scanner = PostcodeScanner(line)
    let found = scanner.candidates()
    let full = found.filter { $0.letters != nil }
    let best = full.isEmpty ? found : full
    if let reading = Self.reading(of: best) { return reading }
    return Self.readingOfWords(in: line) ?? scanner.readingOfOtherDigits()
  }

  /// A postcode mentioned in passing: in full, or four digits after a word such as `postcode`.
  func find(in line: NormalizedLine) -> Value? {
    let scanner = PostcodeScanner(line)
    let found = scanner.candidates().filter { scanner.isClearlyMeant($0) }
    let full = found.filter { $0.letters != nil }
    guard case .understood(let value) = Self.reading(of: full.isEmpty ? found : full) else { return nil }
    return value
  }

  private static func reading(of found: [PostcodeScanner.Candidate]) -> Reading? {
    guard let first = found.first else { return nil }
    let valid = found.filter(\.exists)
    guard let firstValid = valid.first else {
      return .invalid(first.hasWrongLength ? .wrongLength : .doesNotExist)
    }
    var texts: [String] = []
    for candidate in valid where !texts.contains(candidate.text) { texts.append(candidate.text) }
    if texts.count == 1 { return .understood(.postcode(firstValid.text)) }
    return .ambiguous(texts.prefix(5).map(Value.postcode))
  }

  /// `tachtig elf`, `acht nul een een`, `achtduizend elf`, each with or without letters after it.
  private static func readingOfWords(in line: NormalizedLine) -> Reading? {
    guard !line.tokens.contains(where: \.isNumber) else { return nil }
    let numbers = NumberScanner.numbers(in: line)
    guard let last = numbers.last else { return nil }
    var digits = ""
    for number in numbers where number.value >= 0 && number.value < 10_000 {
      digits += String(Int(number.value))
    }
    guard digits.utf8.count == 4 else { return nil }
    let letters = PostcodeScanner(line).letters(after: last.tokens.upperBound - 1)
    let candidate = PostcodeScanner.Candidate(digits: digits, letters: letters?.text, tokens: last.tokens)
    return reading(of: [candidate])
  }
}
