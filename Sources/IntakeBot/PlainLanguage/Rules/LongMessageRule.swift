internal import DialogEngine

/// A message of a dialog has at most 40 words. The messages of an article are bounded together, elsewhere.
struct LongMessageRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    written.texts.filter { $0.kind == .message }.compactMap { text in
      let words = SentenceReader.sentences(of: text).reduce(0) { $0 + $1.words.count }
      guard words > ReadingEase.Bar.wordsPerMessage else { return nil }
      return LanguageRemark(fact: .longMessage(words: words), range: text.range)
    }
  }
}
