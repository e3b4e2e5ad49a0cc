import DialogEngine
import Foundation
import IntakeBot
import Testing

/// The content that comes with the program.
enum Shipped {
  static let content: Content = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Content(ContentFolder(path: root.appending(path: "Dialogs").path()).read(.contentAndTalks))
  }()

  static let talks = content.talks.map(Row.init)

  struct Row: CustomTestStringConvertible {
    let talk: Talk
    var testDescription: String { talk.name }
  }
}

@Suite("The content that comes with the program")
struct ShippedContentTests {
  @Test("It has no errors")
  func noErrors() {
    let errors = Shipped.content.reports.filter { $0.severity == .error }
    #expect(errors.map { "\($0.path):\($0.line) \($0.code) \($0.message)" } == [])
  }

  @Test("Nothing about its language is left to remark, and it reads easily")
  func plainLanguage() throws {
    let check = Shipped.content.plainLanguage
    #expect(check.reports.map { "\($0.path):\($0.line) \($0.code) \($0.message)" } == [])
    for ease in [check.messages, check.articles] {
      #expect(ease.longestSentence <= ReadingEase.Bar.longestSentence)
      #expect(ease.wordsPerSentence <= ReadingEase.Bar.wordsPerSentence)
      #expect(try #require(ease.fleschDouma) >= ReadingEase.Bar.ease)
    }
  }

  @Test("It has conversation tests: at least 25")
  func enoughTalks() {
    #expect(Shipped.talks.count >= 25)
  }

  @Test("Every conversation test holds", arguments: Shipped.talks)
  func talk(_ row: Shipped.Row) throws {
    let runner = try #require(TalkRunner(Shipped.content))
    #expect(runner.run(row.talk).rendering == "")
  }
}
