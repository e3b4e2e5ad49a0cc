/// What a short question may ask of something that it doesn't name: `wat kost dat`.
enum Measure: CaseIterable, Sendable {
  case price
  case length

  /// The measure that a line asks for without naming of what; nil when it names something, or asks otherwise.
  init?(of line: NormalizedLine) {
    guard (2...6).contains(line.tokens.count) else { return nil }
    let asked = Measure.allCases.first { measure in line.tokens.contains { measure.asking.contains($0.text) }
    }
    guard let asked else { return nil }
    let isBare = line.tokens.allSatisfy {
      Measure.pointing.contains($0.text) || asked.asking.contains($0.text)
    }
    guard isBare else { return nil }
    self = asked
  }

  /// Whether a title is about this measure.
  func isNamed(by title: String) -> Bool {
    NormalizedLine(title).tokens.contains { asking.contains($0.text) || naming.contains($0.text) }
  }

  private var asking: Set<String> {
    switch self {
    case .price: Measure.priceWords
    case .length: Measure.lengthWords
    }
  }

  private var naming: Set<String> {
    switch self {
    case .price: Measure.priceNames
    case .length: Measure.lengthNames
    }
  }

  private static let priceWords = CommonWords.words("kost kos kosten kostet betaalt betalen betaal prijs")
  private static let priceNames = CommonWords.words("bijdraagt")
  private static let lengthWords = CommonWords.words("duurt duur duurd")
  private static let lengthNames = CommonWords.words("lang tijd")

  /// What may stand around it without naming anything.
  private static let pointing = CommonWords.words(
    """
    wat wa hoe hoeveel hoeveul lang veel wie dat da dan het 't die dit er daarvoor hiervoor ervoor voor is moet ik \
    zelf eigenlijk geld en ook mij mijn me
    """)
}
