public import DialogEngine

/// What is known of somebody who looks for a desk. Nil means that it is not known.
public struct RoutingQuestion: Hashable, Sendable {
  /// The role that is needed, as in `topics.tsv`.
  public var role: String
  /// `metaal`, `metalektro` or `mobiliteit`.
  public var sector: String?
  /// Four digits, or a whole postcode.
  public var postcode: String?
  /// The province, when no postcode is known.
  public var province: String?
  /// What it is about.
  public var topic: TopicID?
  /// The code of a language, such as `nl`.
  public var language: String
  /// How many people work there.
  public var size: Int?

  /// Asks for a desk.
  public init(
    role: String, sector: String? = nil, postcode: String? = nil, province: String? = nil,
    topic: TopicID? = nil, language: String = "nl", size: Int? = nil
  ) {
    self.role = role
    self.sector = sector
    self.postcode = postcode
    self.province = province
    self.topic = topic
    self.language = language
    self.size = size
  }
}
