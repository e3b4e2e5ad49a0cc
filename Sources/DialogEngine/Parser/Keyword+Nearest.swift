extension Keyword {
  /// The keyword that somebody probably meant, first of those that may stand in the block.
  static func nearest(to word: String, in block: Block) -> Keyword? {
    let plain = String(word.lowercased().prefix { $0.isLetter || $0 == "-" })
    if plain == "ga", block.admits(.go) { return .go }
    let fitting = allCases.filter(block.admits)
    return nearest(to: plain, among: fitting) ?? nearest(to: plain, among: allCases)
  }

  private static func nearest(to word: String, among keywords: [Keyword]) -> Keyword? {
    Suggestion.nearest(to: word, among: keywords.map(\.rawValue)).flatMap(Keyword.init(rawValue:))
  }
}
