/// Takes many lines apart into pieces, and works out the sound of each different word only once.
struct PieceReader {
  private let kind: LinePieces
  private var words = WordTable()
  private var keys: [[UInt8]] = []

  init(_ kind: LinePieces) { self.kind = kind }

  /// The pieces of a line.
  mutating func pieces(of line: String) -> [UInt32] {
    let tokens = Tokenizer.tokens(of: line)
    for range in tokens.ranges where words.insert(tokens.bytes, range) == keys.count {
      keys.append(SpokenKey.key(ofNormalized: Array(tokens.bytes[range])))
    }
    return kind.pieces(of: tokens) { range, key in
      key = words.find(tokens.bytes, range).map { keys[$0] } ?? []
    }
  }
}
