/// Reads a line that is nothing but the number of a choice: `2`, `2.`, `nr 2`, `de tweede`, `optie twee`.
///
/// Which option that is, only the conversation knows: it showed them.
public enum ChoiceNumber {
  private static let ordinals = WordMap([
    "eerste": 1, "eertse": 1, "eerst": 1, "tweede": 2, "twede": 2, "derde": 3, "vierde": 4, "vijfde": 5,
    "vijvde": 5, "zesde": 6, "sesde": 6,
  ])
  /// What may stand around the number.
  private static let around = WordSet(
    CommonWords.fillers.union(
      CommonWords.words(
        "nr nummer numero no keuze optie antwoord kies kiest neem wil de het mogelijkheid punt en")))

  /// The number, from 1 to 99; nil when the line says anything else, or more than one number.
  public static func read(_ line: NormalizedLine) -> Int? {
    if line.tokens.count == 1, line.tokens[0].isNumber {
      return Int(line.tokens[0].text).flatMap { (1...99).contains($0) ? $0 : nil }
    }
    guard let numbers = readSeveral(line), numbers.count == 1 else { return nil }
    return numbers[0]
  }

  /// The numbers of a line that is nothing but numbers (`1 en 3`, `1,3`), ascending, each once; nil for
  /// any other line.
  public static func readSeveral(_ line: NormalizedLine) -> [Int]? {
    guard !line.isEmpty, line.tokens.count <= 24 else { return nil }
    var numbers: Set<Int> = []
    var position = 0
    while position < line.tokens.count {
      let token = line.tokens[position]
      if token.isNumber {
        guard let number = Int(token.text), (1...99).contains(number) else { return nil }
        numbers.insert(number)
        if token.isGluedToNext { position += ordinalEnding(in: line, after: position) }
      } else if let number = number(token, in: line) {
        numbers.insert(number)
      } else if !isAround(token) {
        return nil
      }
      position += 1
    }
    return numbers.isEmpty ? nil : numbers.sorted()
  }

  private static func ordinalEnding(in line: NormalizedLine, after position: Int) -> Int {
    guard position + 1 < line.tokens.count else { return 0 }
    return ["e", "de", "ste"].contains(line.tokens[position + 1].text) ? 1 : 0
  }

  private static func number(_ token: Token, in line: NormalizedLine) -> Int? {
    if let ordinal = ordinals[token.text] { return ordinal }
    // An unaccented `een` is a number only by itself or after a word such as `optie`.
    if token.text == "een", !token.isAccented, line.tokens.count > 1,
      !line.tokens.contains(where: { ["optie", "nummer", "nr", "keuze"].contains($0.text) })
    {
      return nil
    }
    guard let numerals = NumberWords.numerals(in: token.text), let reading = NumberWords.read(numerals[...]),
      reading.count == numerals.count, reading.value >= 1, reading.value < 100
    else { return nil }
    return reading.value.whole
  }

  private static func isAround(_ token: Token) -> Bool { around.contains(token.text) }
}
