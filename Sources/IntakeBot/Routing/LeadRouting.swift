public import DialogEngine

/// Where leads go: one content's roster, and which role takes which topic.
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
}
