public import DialogEngine

/// What is needed to choose a desk for a lead: one content's roster, and which role takes which topic.
public struct LeadRouting: Sendable {
  /// Chooses among the desks.
  public let router: Router
  /// The role that takes leads about a topic.
  public let roles: [TopicID: String]

  /// Joins a roster and roles.
  public init(router: Router, roles: [TopicID: String]) {
    self.router = router
    self.roles = roles
  }

  /// What one content says.
  public init(_ content: Content) {
    var roles: [TopicID: String] = [:]
    for (id, topic) in content.program?.topics ?? [:] { roles[id] = topic.role }
    self.init(router: content.router, roles: roles)
  }

  /// What a lead alone tells about the desk that is needed. A topic that has no role goes to the fallback desk.
  ///
  /// The sector and the province are taken from the answers that go along and have that name.
  public func question(for draft: LeadDraft, postcode: String?) -> RoutingQuestion {
    var question = RoutingQuestion(
      role: roles[draft.topic] ?? Router.fallbackRole, postcode: postcode, topic: draft.topic)
    for detail in draft.details {
      switch detail.question.question {
      case "sector": question.sector = detail.text.lowercased()
      case "provincie": question.province = detail.text
      default: break
      }
    }
    return question
  }
}
