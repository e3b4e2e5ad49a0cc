public import DialogEngine

/// What the talk protocol sends for one line: messages, then numbered choices, then an empty line.
public struct TalkBlock: Hashable, Sendable {
  /// The messages, one line each.
  public let messages: [String]
  /// What may be chosen from.
  public let choices: [Choice]

  /// Gathers a block.
  public init(messages: [String], choices: [Choice] = []) {
    self.messages = messages
    self.choices = choices
  }

  /// The whole block as it is sent, with its empty line.
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    TalkBlockWriter.append(messages: messages, choices: choices, to: &output)
    return output
  }

  /// The whole block, with its empty line.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines, without the empty one that ends the block; none of them is empty.
  public var lines: [String] { text.split(separator: "\n").map(String.init) }
}
