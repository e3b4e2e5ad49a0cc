extension Parser {
  /// `type [ "elke keer" ]`; a word that is no type is reported.
  mutating func parseTypeAndRepeat(
    _ range: SourceRange?, of line: ScriptLine
  ) -> (type: Located<TypeSyntax>, isAskedEachTime: Bool) {
    guard let range else { return (Located(.unknown, at: line.rest), false) }
    var words = file.words(in: range)
    var isAskedEachTime = false
    if words.count > 2, words[words.count - 2].value == "elke", words[words.count - 1].value == "keer" {
      isAskedEachTime = true
      words.removeLast(2)
    }
    guard !words.isEmpty else {
      report(.part(.unreadableStatement(.ask)), at: line.range)
      return (Located(.unknown, at: range), isAskedEachTime)
    }
    return (parseType(words), isAskedEachTime)
  }

  /// `type = "keuze" | "meerkeuze" | … | "getal" [ N "tot" N ] | … | "uit" NAAM`
  private mutating func parseType(_ words: [Word]) -> Located<TypeSyntax> {
    let range = SourceRange(words[0].range.start, words[words.count - 1].range.end)
    let broken = Located(TypeSyntax.unknown, at: range)
    switch words[0].value {
    case "getal" where words.count == 4: return parseBounds(words, at: range)
    case "uit" where words.count == 2:
      guard let table = parseName(words[1]) else { return broken }
      return Located(.row(TableName(rawValue: table.value)), at: range)
    case "uit":
      report(.part(.unreadableStatement(.ask)), at: range)
      return broken
    default: break
    }
    guard let type = Self.simpleTypes[words[0].value] else {
      let names = Self.typeNames.map { NearName($0) }
      let suggestion = Suggester(names).nearest(to: words[0].value)?.name
      report(.part(.unknownType(words[0].value, suggestion: suggestion)), at: words[0].range)
      return broken
    }
    guard words.count == 1 else {
      report(.part(.unreadableStatement(.ask)), at: SourceRange(words[1].range.start, range.end))
      return broken
    }
    return Located(type, at: range)
  }

  /// `"getal" N "tot" N`
  private mutating func parseBounds(_ words: [Word], at range: SourceRange) -> Located<TypeSyntax> {
    guard words[2].value == "tot", let low = Self.number(words[1].value),
      let high = Self.number(words[3].value)
    else {
      report(.part(.unreadableStatement(.ask)), at: SourceRange(words[1].range.start, range.end))
      return Located(.unknown, at: range)
    }
    guard low <= high else {
      report(.part(.reversedBounds), at: SourceRange(words[1].range.start, range.end))
      return Located(.unknown, at: range)
    }
    return Located(.number(low...high), at: range)
  }

  /// A number as it is written in Dutch: `100`, `1.000`, `2,5`. From 0 to 1,000,000.
  static func number(_ word: String) -> Double? {
    let halves = word.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let whole = digits(halves[0]) else { return nil }
    var text = whole
    if halves.count == 2 {
      guard !halves[1].isEmpty, halves[1].count <= 2, halves[1].allSatisfy(\.isASCIIDigit) else { return nil }
      text += "." + halves[1]
    }
    guard let number = Double(text), number <= 1_000_000 else { return nil }
    return number
  }

  /// The digits of a whole number, in which a full stop may part the thousands.
  private static func digits(_ text: Substring) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= (groups.count > 1 ? 3 : 9)
    else { return nil }
    return groups.joined()
  }

  static let simpleTypes: [String: TypeSyntax] = [
    "keuze": .choice, "meerkeuze": .multipleChoice, "ja-nee": .yesNo, "tekst": .text, "naam": .name,
    "getal": .number(nil), "datum": .date, "postcode": .postcode, "e-mail": .email, "telefoon": .phone,
    "bedrijfsgrootte": .companySize, "toestemming": .consent,
  ]

  /// All types, in the order in which the handbook tells them.
  static let typeNames = [
    "keuze", "meerkeuze", "ja-nee", "tekst", "naam", "getal", "datum", "postcode", "e-mail", "telefoon",
    "bedrijfsgrootte", "toestemming", "uit",
  ]
}

extension Character {
  /// One of 0 to 9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
