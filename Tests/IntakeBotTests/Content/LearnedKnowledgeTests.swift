import DialogEngine
import Testing

@testable import IntakeBot

@Suite("What was learned of articles and word lists")
struct LearnedKnowledgeTests {
  @Test("It is taken over when only a script is new")
  func takenOver() {
    let files = ContentFiles.small()
    var later = files
    later.scripts.append(SourceFile(path: "Dialogs/scripts/nieuw.dialog", text: ""))
    let before = Content(files)
    #expect(Content(later, after: before).learned === before.learned)
  }

  @Test("It is learned anew when an article or a word list is new")
  func learnedAnew() {
    let files = ContentFiles.small()
    let before = Content(files)
    var later = files
    later.articles.append(SourceFile(path: "Dialogs/knowledge/nieuw.md", text: ""))
    #expect(Content(later, after: before).learned !== before.learned)
    later = files
    later.lexicon.append(SourceFile(path: "Dialogs/lexicon/nieuw.tsv", text: ""))
    #expect(Content(later, after: before).learned !== before.learned)
  }

  @Test("One byte in an article that has its length is enough to learn anew")
  func sameLength() throws {
    let files = ContentFiles.small()
    var later = files
    let article = try #require(files.articles.first)
    later.articles[0] = SourceFile(path: article.path, bytes: article.bytes.dropLast() + [UInt8(ascii: "!")])
    let before = Content(files)
    #expect(Content(later, after: before).learned !== before.learned)
  }
}
