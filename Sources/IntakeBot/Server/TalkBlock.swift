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

  /// The lines, without the empty one that ends the block; none of them is empty.
  public var lines: [String] {
    messages.map(Self.line).filter { !$0.isEmpty } + choices.map { "\($0.key). \(Self.singleLine($0.label))" }
  }

  /// The whole block, with its empty line.
  public var text: String { lines.map { $0 + "\n" }.joined() + "\n" }

  /// A message as one line that can't be taken for a choice: where it begins like one, the space behind the
  /// full stop becomes one that doesn't break (U+00A0), which looks the same.
  private static func line(_ message: String) -> String {
    let line = singleLine(message)
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return line }
    return digits + ".\u{00A0}" + line.dropFirst(digits.count + 2)
  }

  private static func singleLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}
