public import DialogEngine

/// Writes a conversation down as a conversation test, while it goes on.
///
/// All that the bot says is claimed word for word, and so are its choices, the waiting question, the leads
/// and the end: who wants less takes lines out.
public struct TalkRecorder: Sendable {
  private var lines: [String]

  /// Begins a test of this name, played at this moment.
  public init(name: String, at moment: LocalTime) {
    lines = [
      "\(TalkKeyword.test.rawValue)  \(name)",
      "\(TalkKeyword.now.rawValue)  \(moment.date.iso) \(Self.clock(moment.minute))",
    ]
  }

  /// Adds what the bot said; before it what was typed, unless it is the greeting.
  ///
  /// - Parameter roles: Who takes leads about a topic.
  public mutating func add(_ turn: RehearsedTurn, after typed: String?, roles: (TopicID) -> String?) {
    if let typed { add(.you, typed) }
    for message in turn.turn.messages { add(.bot, message) }
    for choice in turn.turn.choices { add(.choice, "\(choice.key) \(choice.label)") }
    if let concern = turn.safety { add(.safety, concern.rawValue) }
    for article in turn.turn.articles { add(.article, article.article) }
    for lead in turn.leads {
      if let role = roles(lead.draft.topic) { add(.lead, "\(role) over \(lead.draft.topic)") }
    }
    if turn.turn.conversation.isEnded {
      add(.end, "")
    } else if turn.safety == nil {
      add(.question, turn.turn.waiting.map(\.description) ?? "-")
    }
  }

  /// The test, as it stands in a `.talk` file.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func add(_ keyword: TalkKeyword, _ rest: String) {
    if keyword == .you { lines.append("") }
    let line = rest.trimmed
    lines.append(line.isEmpty ? keyword.rawValue : "\(keyword.rawValue)  \(line)")
  }

  private static func clock(_ minute: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(minute / 60)):\(padded(minute % 60))"
  }
}
