/// Feeds bytes to a codec in many ways, all of which must come to the same.
enum Feeding {
  /// The bytes in pieces: all at once, drip by drip, in threes, and cut at places that a seed shuffles.
  static func ways(_ bytes: [UInt8]) -> [[[UInt8]]] {
    var generator = SplitMix(seed: 7)
    return [[bytes], pieces(bytes) { 1 }, pieces(bytes) { 3 }]
      + (0..<8).map { _ in pieces(bytes) { Int.random(in: 1...9, using: &generator) } }
  }

  private static func pieces(_ bytes: [UInt8], _ size: () -> Int) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size())
      pieces.append(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
