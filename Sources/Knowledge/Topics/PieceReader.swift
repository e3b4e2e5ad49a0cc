/// Takes many lines apart into pieces, and works out the sound of each different word only once.
struct PieceReader {
  private let kind: LinePieces
  private var words = WordTable()
  private var sounds = SoundKeys()

  init(_ kind: LinePieces) { self.kind = kind }

  /// The pieces of a line.
  mutating func pieces(of line: String) -> [UInt32] {
    let tokens = Tokenizer.tokens(of: line)
    var keys = SoundKeys()
    for token in 0..<tokens.count {
      let word = words.insert(tokens, token)
      if word == sounds.count { sounds.append(tokens.bytes, tokens.ranges[token]) }
      keys.append(word, of: sounds)
    }
    return kind.pieces(of: keys)
  }
}
