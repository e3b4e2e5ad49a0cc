/// Cuts a stream of bytes into lines, however it comes in.
public struct TalkLineFramer: Sendable {
  private var pending: [UInt8] = []
  /// Whether the line under way is longer than may be; then nothing of it is kept.
  private var isOverflowing = false

  /// Begins at the start of a line.
  public init() {}

  /// Takes some bytes, and gives the lines that they end.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [TalkLine] {
    var lines: [TalkLine] = []
    for byte in bytes {
      if byte == 0x0A {
        lines.append(endLine())
      } else if isOverflowing || pending.count > TalkLine.limit {
        // One byte more than the limit is kept: it may be the CR of the line end.
        isOverflowing = true
      } else {
        pending.append(byte)
      }
    }
    return lines
  }

  /// The stream has ended: what stands after the last LF is a line too; nil when nothing does.
  public mutating func finish() -> TalkLine? {
    pending.isEmpty && !isOverflowing ? nil : endLine()
  }

  private mutating func endLine() -> TalkLine {
    defer {
      pending.removeAll(keepingCapacity: true)
      isOverflowing = false
    }
    return isOverflowing ? .tooLong : TalkLine(bytes: pending)
  }
}
