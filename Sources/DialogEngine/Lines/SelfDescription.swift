/// Tells who somebody says they are from whom they talk about: `ik ben monteur` from `ik zoek een monteur`.
enum SelfDescription {
  /// How many words may stand between the cue and the word: `ik ben al tien jaar monteur` has three.
  private static let reach = 4
  /// What follows these is not so yet: `ik ben chauffeur en wil monteur worden`.
  private static let wishes: Set<String> = ["wil", "wou", "zou", "zoek", "zoeken", "word"]

  /// Whether a word stands in a description of oneself, or begins one.
  static func holds(at position: Int, in line: NormalizedLine) -> Bool {
    if begins(at: position, in: line) { return true }
    let nearest = (max(0, position - reach)..<position).reversed().first { isCue($0, in: line) }
    guard let nearest else { return false }
    return line.tokens[nearest..<position].allSatisfy {
      $0.after.isDisjoint(with: [.comma, .period, .question]) && !wishes.contains($0.text)
    }
  }

  /// `ik heb een garage`, `wij zijn een bedrijf`
  private static func begins(at position: Int, in line: NormalizedLine) -> Bool {
    ["ik", "wij", "we"].contains(line.tokens[position].text)
  }

  private static func isCue(_ position: Int, in line: NormalizedLine) -> Bool {
    let before = position > 0 ? line.tokens[position - 1].text : ""
    return switch line.tokens[position].text {
    case "ben": before != "je" && before != "jij"
    case "zijn": before == "wij" || before == "we"
    case "als": true
    case "zit", "werk", "leer": before == "ik"
    default: false
    }
  }
}
