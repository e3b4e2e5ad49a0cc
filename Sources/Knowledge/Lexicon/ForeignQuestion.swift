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
    var questions: [ForeignQuestion] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let columns = line.columns
      guard columns.count >= 3 else {
        problems.append(LexiconProblem(.missingColumn(expected: 3, found: columns.count), line: line.number))
        continue
      }
      guard let language = SafetyLanguage(rawValue: String(columns[0])) else {
        problems.append(LexiconProblem(.unknownLanguage(String(columns[0])), line: line.number))
        continue
      }
      questions.append(
        ForeignQuestion(language: language, topic: String(columns[1]), question: String(columns[2])))
    }
    return Reading(content: questions, problems: problems)
  }
}
