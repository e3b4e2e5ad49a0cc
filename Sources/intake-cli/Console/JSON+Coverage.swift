internal import DialogEngine
internal import IntakeBot

extension JSON {
  /// A topic with what takes care of it.
  static func object(_ topic: TopicCoverage) -> String {
    object([
      ("topic", string(topic.topic.rawValue)), ("articles", array(topic.articles.map(string))),
      ("dialogs", array(topic.dialogs.map { string($0.rawValue) })), ("role", string(topic.role)),
      ("desk", string(topic.role == nil || topic.desk.isEmpty ? nil : topic.desk)),
      ("gaps", array(topic.gaps.map { string($0.name) })),
    ])
  }
}

extension TopicCoverage.Gap {
  /// What is missing, as other programs get it.
  fileprivate var name: String {
    switch self {
    case .article: "article"
    case .dialog: "dialog"
    case .desk: "desk"
    }
  }
}
