/// Finds every number in a line, in figures and in words, from left to right.
struct NumberScanner {
  private let line: NormalizedLine
  private var tokens: [Token] { line.tokens }
  /// The numerals of each token, where it is a number word.
  private let numerals: [[Numeral]?]
  private var found: [FoundNumber] = []

  /// All numbers in a line, in time proportional to its length.
  static func numbers(in line: NormalizedLine) -> [FoundNumber] {
    guard line.tokens.contains(where: { $0.isNumber || NumberWords.canBegin($0.text) }) else { return [] }
    var scanner = NumberScanner(line)
    scanner.scan()
    return scanner.joinedAtSpokenCommas()
  }

  private init(_ line: NormalizedLine) {
    self.line = line
    numerals = line.tokens.map { $0.isNumber ? nil : NumberWords.numerals(in: $0.text) }
  }

  private mutating func scan() {
    var position = 0
    while position < tokens.count {
      let end = tokens[position].isNumber ? figure(at: position) : words(at: position)
      position = max(end, position + 1)
    }
  }

  /// The numbers, those with a spoken comma between them as one: `drie komma vijf`.
  private func joinedAtSpokenCommas() -> [FoundNumber] {
    guard tokens.contains(where: { $0.text == "komma" }) else { return found }
    var joined: [FoundNumber] = []
    for number in found {
      guard let last = joined.last, number.tokens.lowerBound == last.tokens.upperBound + 1,
        tokens[last.tokens.upperBound].text == "komma", let decimals = number.value.whole,
        (0..<100).contains(decimals), last.value.whole != nil
      else {
        joined.append(number)
        continue
      }
      joined.removeLast()
      let share = Double(decimals) / (decimals < 10 ? 10 : 100)
      joined.append(
        FoundNumber(value: last.value + share, tokens: last.tokens.lowerBound..<number.tokens.upperBound))
    }
    return joined
  }

  // MARK: Figures

  /// Reads the figure at a position; the position after it.
  private mutating func figure(at start: Int) -> Int {
    if let end = endOfDateOrTime(at: start) { return end }
    var end = start + 1
    guard var value = wholePart(at: start, end: &end) else { return end }
    if let next = next(end - 1), next.text == "half" {
      value += 0.5
      end += 1
    }
    value *= lettersForZeros(after: &end)
    value *= multiplier(after: &end)
    let isOrdinal = ordinalEnding(after: end)
    if isOrdinal { end += 1 }
    if isPartOfWord(start) { return end }
    if isNegative(start) { value = -value }
    found.append(FoundNumber(value: value, tokens: start..<end, isOrdinal: isOrdinal))
    return end
  }

  /// `291.890`, `2 500`, `2,5` and `1.5`; nil for dots and commas that make no number.
  private func wholePart(at start: Int, end: inout Int) -> Double? {
    var digits = tokens[start].text
    if beginsWithSeparator(start) { return Self.value("0", digits) }
    var decimals = ""
    var groups = 1
    while end < tokens.count, tokens[end].isNumber, let separator = separator(before: end) {
      let next = tokens[end].text
      let length = next.utf8.count
      let canGroup = length == 3 && (groups > 1 || isGroup(tokens[start].text)) && decimals.isEmpty
      if separator == .space {
        guard canGroup else { break }
      } else if separator == .comma || !canGroup {
        guard decimals.isEmpty else {
          skipFigures(&end)
          return nil
        }
        decimals = next
        end += 1
        continue
      }
      digits += next
      groups += 1
      end += 1
    }
    return Self.value(digits, decimals)
  }

  /// `,5`: a line may begin with the comma of a number below one.
  private func beginsWithSeparator(_ start: Int) -> Bool {
    let marks = tokens[start].before
    return start == 0 && (marks == .comma || marks == .period) && tokens[start].range.lowerBound == 1
      && (tokens.count == 1 || !tokens[1].isNumber)
  }

  /// The one mark that ties two runs of digits into one figure.
  private func separator(before position: Int) -> Marks? {
    let marks = tokens[position].before
    return marks == .period || marks == .comma || marks == .space ? marks : nil
  }

  /// One to three digits, not beginning with 0: what may stand before a thousands separator.
  private func isGroup(_ digits: String) -> Bool {
    digits.utf8.count <= 3 && digits.utf8.first != UInt8(ascii: "0")
  }

  private func skipFigures(_ end: inout Int) {
    while end < tokens.count, tokens[end].isNumber,
      tokens[end].before == .period || tokens[end].before == .comma
    {
      end += 1
    }
  }

  private static func value(_ digits: String, _ decimals: String) -> Double {
    var value = 0.0
    for byte in digits.utf8 where byte.isDigit { value = min(value * 10 + Double(byte - 48), 1e15) }
    // Two decimals are kept, the third rounds.
    let kept = Array(decimals.utf8.prefix(3)) + [48, 48, 48]
    let thousandths = Int(kept[0] - 48) * 100 + Int(kept[1] - 48) * 10 + Int(kept[2] - 48)
    return value + Double((thousandths + 5) / 10) / 100
  }

  /// `1O`: the letter is often typed for the digit.
  private func lettersForZeros(after end: inout Int) -> Double {
    guard end < tokens.count, tokens[end - 1].isGluedToNext, tokens[end].text.allSatisfy({ $0 == "o" }) else {
      return 1
    }
    end += 1
    return tokens[end - 1].text.reduce(1) { value, _ in value * 10 }
  }

  private func multiplier(after end: inout Int) -> Double {
    guard let token = next(end - 1) else { return 1 }
    let value: Double
    switch token.text {
    case "k" where tokens[end - 1].isGluedToNext || token.after.isEmpty: value = 1_000
    case "duizend", "duizent": value = 1_000
    case "honderd", "hondert": value = 100
    case "miljoen", "mln": value = 1_000_000
    case "dozijn": value = 12
    default: return 1
    }
    end += 1
    return value
  }

  private func ordinalEnding(after end: Int) -> Bool {
    guard let token = next(end - 1), tokens[end - 1].isGluedToNext else { return false }
    return token.text == "e" || token.text == "de" || token.text == "ste"
  }

  /// `3-5-2027`, `3/5` and `10:30` are no numbers: the position after them.
  private func endOfDateOrTime(at start: Int) -> Int? {
    var end = start + 1
    var isDivided = false
    while end < tokens.count, tokens[end].isNumber,
      [.hyphen, .slash, .colon].contains(tokens[end].before)
    {
      isDivided = isDivided || tokens[end].before != .hyphen
      end += 1
    }
    return end - start > 2 || isDivided ? end : nil
  }

  /// `co2`, `b2b`: the letters before it make it a word; `nr2` does not.
  private func isPartOfWord(_ start: Int) -> Bool {
    guard start > 0, tokens[start - 1].isGluedToNext, !tokens[start - 1].isNumber else { return false }
    return !["nr", "nummer", "optie", "keuze"].contains(tokens[start - 1].text)
  }

  private func isNegative(_ start: Int) -> Bool {
    // `+-` and `+/-` say "about".
    if start == 0 { return tokens[0].before.contains(.hyphen) && !tokens[0].before.contains(.plus) }
    return ["min", "minus"].contains(tokens[start - 1].text)
  }

  private func next(_ position: Int) -> Token? {
    guard position + 1 < tokens.count, tokens[position].after.isSubset(of: .space) else { return nil }
    return tokens[position + 1]
  }

  // MARK: Words

  /// Reads the number words at a position; the position after them.
  private mutating func words(at start: Int) -> Int {
    guard let first = numerals[start]?.first, first != .and else { return start + 1 }
    let (numerals, ends) = numerals(from: start)
    guard let reading = NumberWords.read(numerals[...]) else { return start + 1 }
    guard let tokenCount = ends.firstIndex(of: reading.count) else { return start + 1 }
    let end = start + tokenCount + 1
    let isArticle = reading.count == 1 && first == .unit(1) && !tokens[start].isAccented
    let value =
      start > 0 && ["min", "minus"].contains(tokens[start - 1].text) ? -reading.value : reading.value
    found.append(FoundNumber(value: value, tokens: start..<end, isArticle: isArticle))
    return end
  }

  /// The numerals of the words from a position on, and how many there are up to the end of each word.
  private func numerals(from start: Int) -> ([Numeral], [Int]) {
    var all: [Numeral] = []
    var ends: [Int] = []
    var position = start
    // No number below a million takes more words.
    while position < tokens.count, ends.count < 14, !tokens[position].isNumber {
      let isTied = position == start || tokens[position].before.isSubset(of: [.space, .hyphen])
      guard isTied, let more = self.numerals[position] else { break }
      all += more
      ends.append(all.count)
      position += 1
    }
    return (all, ends)
  }
}
