import Foundation

@testable import Knowledge

/// The articles and words that come with the program, ready to be asked. Made once.
enum ShippedKnowledge {
  static let articles: [Article] = {
    let names = (try? ContentFolder.names("knowledge")) ?? []
    return names.compactMap { name in
      (try? ContentFolder.text("knowledge/" + name)).flatMap { ArticleReader.read($0, file: name).article }
    }
  }()

  static let lexicon = Lexicon(
    stopWords: Lexicon.readStopWords(text("stopwoorden.txt")).content,
    synonyms: Lexicon.readSynonyms(text("synoniemen.tsv")).content,
    offTopicLines: Lexicon.readOffTopicLines(text("niet-van-ons.txt")).content,
    foreignQuestions: Lexicon.readForeignQuestions(text("vragen-in-andere-talen.tsv")).content,
    foreignWords: Lexicon.readForeignWords(text("woordenboek.tsv")).content)

  static let base = KnowledgeBase(articles: articles.filter { !isAboutDanger($0) }, lexicon: lexicon)

  static let safety = SafetyRecognizer(
    patterns: SafetyPattern.read(text("veiligheid.tsv")).content,
    examples: SafetyExample.read(text("veiligheid-voorbeelden.tsv")).content,
    ordinary: articles.filter { $0.language == "nl" && !isAboutDanger($0) }.flatMap(\.questions)
      + lexicon.offTopicLines + lexicon.foreignQuestions.map(\.question))

  /// The texts about danger are told when danger is seen, and never found as articles.
  private static func isAboutDanger(_ article: Article) -> Bool {
    ["crisis", "acuut-gevaar", "geweld-thuis"].contains { article.id.name.hasPrefix($0) }
  }

  private static func text(_ name: String) -> String {
    (try? ContentFolder.text("lexicon/" + name)) ?? ""
  }
}
