internal import DialogEngine

/// A message of a dialog asks at most one thing. An article may list what to ask oneself, or somebody else.
struct SeveralQuestionsRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    written.texts.filter { $0.kind == .message }.compactMap { text in
      let questions = SentenceReader.sentences(of: text).filter(\.isQuestion)
      guard questions.count > 1 else { return nil }
      return LanguageRemark(fact: .severalQuestions, range: questions[1].range)
    }
  }
}
