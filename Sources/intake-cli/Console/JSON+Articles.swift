internal import DialogEngine
internal import IntakeBot

extension JSON {
  /// An article, as other programs get it.
  static func object(of entry: ArticleEntry) -> String {
    object([
      ("id", string(entry.id)), ("title", string(entry.title)), ("topics", array(entry.topics.map(string))),
      ("questions", array(entry.questions.map(string))), ("text", string(entry.text)),
    ])
  }

  /// What a search gave; with the reasons where they are wanted.
  static func object(of search: ArticleSearch, for question: String, why: Bool) -> String {
    let answers = search.hits.map { hit in
      object(
        [
          ("article", string(hit.match.article)),
          ("topics", array(hit.match.topics.map { string($0.rawValue) })),
          ("score", share(hit.match.confidence)),
        ] + (why ? [("why", object(of: hit.why))] : []))
    }
    return object([
      ("question", string(question)), ("answers", array(answers)),
      ("abstained", search.isAbstained ? "true" : "false"),
    ])
  }

  private static func object(of reason: ScoreReason) -> String {
    object([
      ("name", string(reason.name)), ("value", "\(reason.value)"),
      ("parts", array(reason.parts.map { object(of: $0) })),
    ])
  }

}
