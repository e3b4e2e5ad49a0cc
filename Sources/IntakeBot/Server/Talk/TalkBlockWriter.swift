internal import DialogEngine
internal import Foundation

/// Writes blocks of the talk protocol as bytes.
enum TalkBlockWriter {
  /// Appends a block: the messages, a line each, then the choices, then an empty line.
  ///
  /// No line is empty, and none but a choice begins with digits, a full stop and a space.
  static func append(messages: [String], choices: [Choice] = [], to output: inout [UInt8]) {
    let start = output.count
    for message in messages { appendLine(message, to: &output) }
    for choice in choices {
      output.append(contentsOf: choice.key.utf8)
      output.append(UInt8(ascii: "."))
      output.append(UInt8(ascii: " "))
      let label = output.count
      output.append(contentsOf: choice.label.utf8)
      joinLines(in: &output, from: label)
      output.append(UInt8(ascii: "\n"))
    }
    // A block has a line, whatever it was made of.
    if output.count == start { output.append(contentsOf: "…\n".utf8) }
    output.append(UInt8(ascii: "\n"))
  }

  private static func appendLine(_ message: String, to output: inout [UInt8]) {
    guard !message.utf8.isEmpty else { return }
    let start = output.count
    output.append(contentsOf: message.utf8)
    joinLines(in: &output, from: start)
    hideNumber(in: &output, from: start)
    output.append(UInt8(ascii: "\n"))
  }

  /// A line break within a text, which is rare, becomes a space.
  private static func joinLines(in output: inout [UInt8], from start: Int) {
    // The array lives as long as the call, and `start` lies within it.
    let hasBreak = output.withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress, start < bytes.count else { return false }
      let count = bytes.count - start
      return memchr(first + start, 0x0A, count) != nil || memchr(first + start, 0x0D, count) != nil
    }
    guard hasBreak else { return }
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
