internal import DialogEngine
internal import Knowledge

/// What is learned from the articles and the word lists: of all that is read of a folder, this takes longest.
final class LearnedKnowledge: Sendable {
  /// The articles.
  let base: KnowledgeBase
  /// Danger, and what is said then.
  let safety: SafetyTexts

  init(articles: ArticleCollection, words: KnowledgeWords) {
    // What is learned about danger and what about articles don't need each other: two cores halve the wait.
    let safety = Deferred { SafetyTexts(words, articles: articles) }
    safety.makeInBackground()
    // The texts about danger are given for `safety` only: nobody who says "140 man" should read about violence.
    base = KnowledgeBase(
      articles: articles.articles, lexicon: words.lexicon, hidden: Set(SafetyTexts.articles.values))
    self.safety = safety.value
  }
}

/// The files that something was learned from.
struct LearnedFiles: Equatable, Sendable {
  private let files: [SourceFile]

  init(of files: ContentFiles) { self.files = files.articles + files.lexicon }

  /// The same files with the same bytes in the same order: then the same is learned.
  static func == (left: LearnedFiles, right: LearnedFiles) -> Bool {
    left.files.elementsEqual(right.files) { $0.path == $1.path && $0.bytes == $1.bytes }
  }
}
