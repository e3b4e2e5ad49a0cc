/// A question in another language than Dutch, and what it is about.
public struct ForeignQuestion: Hashable, Sendable {
  /// The language, such as `pl`.
  public let language: SafetyLanguage
  /// The topic.
  public let topic: String
  /// The question.
  public let question: String

  /// Labels a question.
  public init(language: SafetyLanguage, topic: String, question: String) {
    self.language = language
    self.topic = topic
    self.question = question
  }
}

extension Lexicon {
  /// Reads `vragen-in-andere-talen.tsv`: a language, a topic and a question on each line, parted by tabs; lines
  /// that begin with `#` are comments.
  public static func readForeignQuestions(_ text: String) -> Reading<[ForeignQuestion]> {
    readForeign(text) { language, topic, question in
      ForeignQuestion(language: language, topic: String(topic), question: String(question))
    }
  }
}
