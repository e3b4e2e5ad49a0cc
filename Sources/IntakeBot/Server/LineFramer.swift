/// A line of a protocol, as it is read from its bytes.
protocol FramedLine: Sendable {
  /// The most bytes before LF of which a line can still be made; with more it is `tooLong`, whatever they are.
  static var longest: Int { get }
  /// A line of too many bytes, which were thrown away.
  static var tooLong: Self { get }
  /// Reads the bytes of a line, without its LF.
  init(_ bytes: Span<UInt8>)
}

/// Cuts a stream of bytes into lines, however it comes in.
struct LineFramer<Line: FramedLine>: Sendable {
  /// The most bytes that are taken without LF.
  static var patience: Int { 65_536 }

  /// What was cut off.
  enum Frame {
    /// A line, read.
    case line(Line)
    /// `patience` bytes came without LF.
    case endless
  }

  /// The first bytes of the line under way, when it did not come in one piece: at most one more than `longest`.
  private var pending: [UInt8] = []
  /// How many bytes of the line under way have come before, kept or not.
  private var length = 0

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
  mutating func finish() -> Line? {
    length > 0 ? ended([UInt8]().span) : nil
  }

  /// Goes on throwing away a line that never ends, instead of giving up on it.
  mutating func goOn() { length = Line.longest + 1 }

  private mutating func ended(_ piece: Span<UInt8>) -> Line {
    guard length > 0 else { return Line(piece) }
    keep(piece)
    let line = pending.count == length ? Line(pending.span) : .tooLong
    pending = []
    length = 0
    return line
  }

  private mutating func keep(_ piece: Span<UInt8>) {
    let room = min(piece.count, max(0, Line.longest + 1 - pending.count))
    for index in 0..<room { pending.append(piece[index]) }
    length += piece.count
  }
}

extension LineFramer.Frame: Equatable where Line: Equatable {}
