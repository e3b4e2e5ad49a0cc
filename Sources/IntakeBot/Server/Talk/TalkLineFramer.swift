/// Cuts a stream of bytes into lines, however it comes in.
public struct TalkLineFramer: Sendable {
  /// The most bytes that are taken without LF.
  static let patience = 65_536

  /// What was cut off.
  enum Frame: Hashable, Sendable {
    /// A line.
    case line(TalkLine)
    /// `patience` bytes came without LF.
    case endless
  }

  /// The first bytes of the line under way, when it did not come in one piece.
  private var pending: [UInt8] = []
  /// How many bytes of the line under way have come before, kept or not.
  private var length = 0

  /// Begins at the start of a line.
  public init() {}

  /// Whether a line was begun and not ended.
  var isWithinLine: Bool { length > 0 }

  /// Takes bytes from `position` on, up to the first line end; nil when there is none.
  mutating func next(in bytes: Span<UInt8>, from position: inout Int) -> Frame? {
    let start = position
    let end = min(bytes.count, start + Self.patience - length)
    var index = start
    while index < end, bytes[index] != 0x0A { index += 1 }
    let piece = bytes.extracting(start..<index)
    if index < end {
      position = index + 1
      return .line(ended(piece))
    }
    position = end
    keep(piece)
    return length >= Self.patience ? .endless : nil
  }

  /// The stream has ended: what stands after the last LF is a line too; nil when nothing does.
  public mutating func finish() -> TalkLine? {
    isWithinLine ? ended([UInt8]().span) : nil
  }

  /// Takes some bytes, and gives the lines that they end. A line that never ends is one that is too long.
  public mutating func take(_ bytes: [UInt8]) -> [TalkLine] {
    var lines: [TalkLine] = []
    var position = 0
    while position < bytes.count {
      switch next(in: bytes.span, from: &position) {
      case .line(let line)?: lines.append(line)
      // Nobody waits at the other side of a keyboard: the line goes on being thrown away.
      case .endless?: length = TalkLine.limit + 3
      case nil: break
      }
    }
    return lines
  }

  private mutating func ended(_ piece: Span<UInt8>) -> TalkLine {
    guard isWithinLine else { return TalkLine(piece) }
    keep(piece)
    let isWhole = pending.count == length
    let line = isWhole ? TalkLine(pending.span) : .tooLong
    pending = []
    length = 0
    return line
  }

  /// Keeps what may still be a line: its limit, with CR NUL behind it, and one byte more to tell that it is
  /// too long.
  private mutating func keep(_ piece: Span<UInt8>) {
    let room = min(piece.count, max(0, TalkLine.limit + 3 - pending.count))
    for index in 0..<room { pending.append(piece[index]) }
    length += piece.count
  }
}
