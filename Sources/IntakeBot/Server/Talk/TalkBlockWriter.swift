internal import DialogEngine
internal import Foundation

/// Writes blocks of the talk protocol as bytes.
enum TalkBlockWriter {
  /// Appends a block: the messages, a line each, then the choices, then an empty line.
  ///
  /// No line is empty, and none but a choice begins with digits, a full stop and a space.
  static func append(messages: [String], choices: [Choice] = [], to output: inout [UInt8]) {
    let start = output.count
    for message in messages where !message.utf8.isEmpty {
      let line = output.count
      append(message, to: &output)
      hideNumber(in: &output, from: line)
      output.append(UInt8(ascii: "\n"))
    }
    for choice in choices {
      append(choice.key, to: &output)
      output.append(UInt8(ascii: "."))
      output.append(UInt8(ascii: " "))
      append(choice.label, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
    // A block has a line, whatever it was made of.
    if output.count == start { output.append(contentsOf: "…\n".utf8) }
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends a text. A line break within it, which is rare, becomes a space.
  private static func append(_ text: String, to output: inout [UInt8]) {
    let start = output.count
    // The bytes live as long as the call. A text without storage of its own is copied one byte at a time.
    let hasBreak = text.utf8.withContiguousStorageIfAvailable { bytes in
      output.append(contentsOf: bytes)
      guard let first = bytes.baseAddress else { return false }
      return memchr(first, 0x0A, bytes.count) != nil || memchr(first, 0x0D, bytes.count) != nil
    }
    if hasBreak == nil { output.append(contentsOf: text.utf8) }
    guard hasBreak != false else { return }
    for index in start..<output.count where output[index] == 0x0A || output[index] == 0x0D {
      output[index] = UInt8(ascii: " ")
    }
  }

  /// Where a message begins like a choice, the space behind the full stop becomes one that doesn't break
  /// (U+00A0), which looks the same.
  private static func hideNumber(in output: inout [UInt8], from start: Int) {
    var index = start
    while index < output.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(output[index]) { index += 1 }
    guard index > start, index + 1 < output.count, output[index] == UInt8(ascii: "."),
      output[index + 1] == UInt8(ascii: " ")
    else { return }
    output.replaceSubrange(index + 1...index + 1, with: [0xC2, 0xA0])
  }
}
