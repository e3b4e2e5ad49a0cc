internal import DialogEngine

/// An article reads easily as a whole, and its sentences are short on average; those of a dialog too.
struct ReadingEaseRule: LanguageRule {
  /// Fewer say nothing about an average.
  private static let fewestSentences = 3

  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    guard let first = written.sentences.first?.sentence else { return [] }
    let ease = written.ease
    var facts: [LanguageRemark.Fact] = []
    if written.form == .article, let points = ease.fleschDouma, points < ReadingEase.Bar.easeOfArticle {
      facts.append(.hardArticle(ease: Int(points.rounded(.down))))
    }
    if ease.sentenceCount >= Self.fewestSentences, ease.wordsPerSentence > ReadingEase.Bar.wordsPerSentence {
      facts.append(.longOnAverage(words: Int(ease.wordsPerSentence.rounded(.up))))
    }
    return facts.map { LanguageRemark(fact: $0, range: first.range) }
  }
}
