public import DialogEngine
internal import Knowledge

/// A topic with all that takes care of it: its articles, its dialogs and its desk.
public struct TopicCoverage: Hashable, Sendable {
  /// The topic.
  public let topic: TopicID
  /// The articles in Dutch that can be told today, by id.
  public let articles: [String]
  /// The dialogs that take it further, by name.
  public let dialogs: [DialogName]
  /// The role that takes leads about it; nil when nobody does.
  public let role: String?
  /// The desk that gets them when nothing else is known of the person; empty when there is none.
  public let desk: String
  /// What is missing, in the order of the cases.
  public let gaps: [Gap]

  /// Something that is missing.
  public enum Gap: Hashable, Sendable {
    /// No article answers it.
    case article
    /// The dialog that `topics.tsv` names is not there.
    case dialog(DialogName)
    /// No desk fits its role: at best the one that takes the rest does.
    case desk(role: String)

    /// Whether people who ask about it go without an answer, or their lead without the right desk.
    public var isFelt: Bool {
      switch self {
      case .article, .desk: true
      case .dialog: false
      }
    }
  }
}

extension Content {
  /// Every topic of `topics.tsv`, in its order, with what takes care of it on a day.
  public func topicCoverage(on day: CalendarDate) -> [TopicCoverage] {
    let dialogs = program?.dialogsByTopic() ?? [:]
    return topicRows.map { row in
      let articles = understanding.base.articles(
        on: row.id.rawValue, audience: nil, today: CalendarDay(day)
      ).map(\.id.name)
      // A finer topic goes where the one above it goes.
      let above = row.parent.flatMap { parent in topicRows.first { $0.id == parent } }
      let role = row.role ?? above?.role
      let decision = role.map { router.choose(RoutingQuestion(role: $0, topic: row.id), on: day) }
      let planned = row.dialog ?? above?.dialog
      let isThere = planned.map { program?.dialogs[$0] != nil } ?? true
      var found = dialogs[row.id] ?? []
      if let planned, isThere, !found.contains(planned) { found.append(planned) }
      var gaps: [TopicCoverage.Gap] = articles.isEmpty ? [.article] : []
      if let planned, !isThere { gaps.append(.dialog(planned)) }
      if let role, decision?.isFallback != false { gaps.append(.desk(role: role)) }
      return TopicCoverage(
        topic: row.id, articles: articles, dialogs: found.sorted(), role: role, desk: decision?.desk ?? "",
        gaps: gaps)
    }
  }
}
