/// The lines that somebody types at a keyboard, or that are piped in from a file.
public struct TypedLines: Sendable {
  private var framer = LineFramer<TalkLine>()

  /// Begins at the start of a line.
  public init() {}

  /// Takes some bytes, and gives the lines that they end. A line that never ends is one that is too long.
  public mutating func take(_ bytes: [UInt8]) -> [TalkLine] {
    var lines: [TalkLine] = []
    var position = 0
    while position < bytes.count {
      switch framer.next(in: bytes.span, from: &position) {
      case .line(let line)?: lines.append(line)
      case .endless?: framer.goOn()
      case nil: break
      }
    }
    return lines
  }

  /// The input has ended: what stands after the last LF is a line too; nil when nothing does.
  public mutating func finish() -> TalkLine? { framer.finish() }
}
