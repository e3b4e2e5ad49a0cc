/// Cuts what another system sends into lines, however it comes in.
struct GatewayFramer {
  /// The most bytes of a line, without its LF.
  static let limit = 32_768
  /// The most bytes that are taken without LF.
  static let patience = 65_536

  /// What was cut off.
  enum Frame: Hashable, Sendable {
    /// A line, read.
    case line(GatewayLine)
    /// `patience` bytes came without LF.
    case endless
  }

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
  mutating func finish() -> GatewayLine? {
    length > 0 ? ended([UInt8]().span) : nil
  }

  private mutating func ended(_ piece: Span<UInt8>) -> GatewayLine {
    guard length > 0 else { return Self.line(piece) }
    keep(piece)
    let line = pending.count == length ? Self.line(pending.span) : .tooLong
    pending = []
    length = 0
    return line
  }

  private mutating func keep(_ piece: Span<UInt8>) {
    let room = min(piece.count, max(0, Self.limit + 1 - pending.count))
    for index in 0..<room { pending.append(piece[index]) }
    length += piece.count
  }

  private static func line(_ bytes: Span<UInt8>) -> GatewayLine {
    bytes.count > limit ? .tooLong : GatewayLine(bytes)
  }
}
