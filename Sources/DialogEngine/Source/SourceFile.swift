/// A text and the name that it is known by: a script, an article, a table.
public final class SourceFile: Sendable {
  /// The path as a person would type it, such as `Dialogs/scripts/start.dialog`.
  public let path: String
  /// The text as UTF-8, less a byte order mark. Line ends are LF or CR LF.
  public let bytes: [UInt8]
  /// The offset of the first byte of each line; never empty.
  let lineStarts: [Int]

  /// Holds a text. Linear in its length.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    self.bytes = content
    var starts = [0]
    for (offset, byte) in content.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.lineStarts = starts
  }

  /// Holds a text.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
