internal import DialogEngine

/// A sentence has at most 15 words.
struct LongSentenceRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    written.sentences.map(\.sentence).filter { $0.words.count > ReadingEase.Bar.longestSentence }.map {
      LanguageRemark(fact: .longSentence(words: $0.words.count), range: $0.range)
    }
  }
}
