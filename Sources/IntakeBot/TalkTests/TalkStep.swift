internal import DialogEngine

/// One typed line of a test that was played, and what the bot took it for.
public struct TalkStep: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// What was typed.
  public let text: String
  /// What it was taken for, in plain Dutch, in order.
  public let taken: [String]
  /// Whether the bot could do nothing with it: where a conversation goes another way, it often begins here.
  public let isLost: Bool

  init(_ typed: Talk.TypedLine, _ turn: RehearsedTurn, in talk: Talk, program: Program) {
    line = talk.file.location(at: typed.range.start).line
    text = typed.text
    taken = turn.turn.recognitions.map { $0.wording(in: program) }
    isLost = turn.turn.recognitions.contains(where: \.isLost)
  }
}

extension Recognition {
  /// Whether the line was of no use.
  fileprivate var isLost: Bool {
    switch self {
    case .miss, .invalid, .unanswered: true
    default: false
    }
  }
}
