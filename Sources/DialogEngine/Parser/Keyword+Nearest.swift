extension Keyword {
  /// The keyword that somebody probably meant, first of those that may stand in the block.
  static func nearest(to word: String, in block: Block) -> Keyword? {
    let plain = String(word.lowercased().prefix { $0.isLetter || $0 == "-" })
    if plain == "ga", block.admits(.go) { return .go }
    let near = suggesters[block]?.nearest(to: plain) ?? suggester.nearest(to: plain)
    return near.flatMap { Keyword(rawValue: $0.name) }
  }

  private static let suggester = Suggester(allCases.map { NearName($0.rawValue) })
  private static let suggesters: [Block: Suggester] = Dictionary(
    uniqueKeysWithValues: Block.allCases.map { block in
      (block, Suggester(allCases.filter(block.admits).map { NearName($0.rawValue) }))
    })
}
