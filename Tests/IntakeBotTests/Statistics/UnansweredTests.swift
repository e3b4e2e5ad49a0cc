import Foundation
import TestSupport
import Testing

@testable import DialogEngine
@testable import IntakeBot

@Suite("Questions without an answer, in a service that keeps them")
struct UnansweredTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let question = "hoe laat gaat de trein naar Zwolle?"

  struct Row: CustomTestStringConvertible {
    let name: String
    let lines: [String]
    let kept: [String]
    var testDescription: String { name }
  }

  @Test(
    "What is kept once a conversation is over, in which no danger was seen",
    arguments: [
      Row(name: "a question", lines: [question, "stop"], kept: [question]),
      Row(
        name: "numbers and addresses are taken out",
        lines: ["kan de trein mij bellen op 0612345678 of r@x.nl", "stop"],
        kept: ["kan de trein mij bellen op [telefoon] of [e-mail]"]),
      Row(name: "what has an answer is not kept", lines: ["wat is bbl?", "stop"], kept: []),
      Row(name: "danger before", lines: ["ik wil dood", question, "stop"], kept: []),
      Row(name: "danger after", lines: [question, "ik wil dood", "stop"], kept: []),
      Row(name: "wiped", lines: [question, "wis", "ja"], kept: []),
      Row(
        name: "wiped after a lead", lines: [question, "1", "ja", "0612345678", question, "wis", "ja"],
        kept: [question]),
      Row(name: "not over yet", lines: [question], kept: []),
    ])
  func conversations(_ row: Row) throws {
    let book = UnansweredBook(folder: folder.path, isTaking: true)
    let live = try LiveServer { $0.unanswered = book }
    let client = try live.gateway()
    for line in row.lines {
      try client.send("{\"conversation\":\"a\",\"text\":\"\(line)\"}\n")
      _ = try client.line()
    }
    live.stop()
    book.write(on: .monday)
    #expect(try UnansweredBook.reading(folder.path) == row.kept)
  }

  @Test("Who leaves without a word counts, too, a day later; over the talk port at once")
  func left() throws {
    let book = UnansweredBook(folder: folder.path, isTaking: true)
    let live = try LiveServer { $0.unanswered = book }
    let gateway = try live.gateway()
    try gateway.send("{\"conversation\":\"a\",\"text\":\"\(Self.question)\"}\n")
    _ = try gateway.line()
    live.advance(seconds: 86_400 + 1_200)
    try gateway.send("{\"conversation\":\"a\",\"text\":\"\"}\n")
    _ = try gateway.line()
    let person = try live.greeted()
    try person.send("wanneer rijdt de bus?\n")
    _ = try person.block()
    person.finish()
    _ = try person.rest()
    live.stop()
    book.write(on: .monday)
    #expect(try UnansweredBook.reading(folder.path) == [Self.question, "wanneer rijdt de bus?"])
  }

  @Test("Of a conversation that went through a restart none is kept: there may have been danger in it")
  func restored() throws {
    let before = try KeptConversationsFixture()
    _ = try before.ask("a", "ik wil dood")
    let book = UnansweredBook(folder: folder.path, isTaking: true)
    let after = try before.killed { $0.unanswered = book }
    for text in [Self.question, "stop"] { _ = try after.ask("a", text) }
    after.live.stop()
    book.write(on: .monday)
    #expect(try UnansweredBook.reading(folder.path) == [])
  }

  @Test("Without the wish to keep them, none is taken")
  func notTaking() throws {
    let book = UnansweredBook(folder: folder.path, isTaking: false)
    book.add([Self.question], on: .monday)
    book.write(on: .monday)
    #expect(try UnansweredBook.reading(folder.path) == [])
  }
}

@Suite("The book of questions without an answer")
struct UnansweredBookTests {
  private let folder: TemporaryFolder
  private let files = FaultyFiles()

  init() throws { folder = try TemporaryFolder() }

  private func book(isTaking: Bool = true) -> UnansweredBook {
    UnansweredBook(folder: folder.path, isTaking: isTaking, files: files)
  }

  @Test("By day and then sorted, so that neither order nor time tells which belong together; one line each")
  func sorted() throws {
    let book = book()
    book.add(["zaad", "appel\tmet\nmoes"], on: .tuesday)
    book.add(["later"], on: .monday)
    #expect(book.write(on: .tuesday))
    book.add(["boom"], on: .tuesday)
    #expect(book.write(on: .tuesday))
    let text = try String(contentsOfFile: folder.path + "/unanswered.tsv", encoding: .utf8)
    #expect(
      text == """
        2026-11-23\tlater
        2026-11-24\tappel met moes
        2026-11-24\tboom
        2026-11-24\tzaad

        """)
  }

  @Test("Kept for 30 days, also when none is taken any more")
  func aged() throws {
    let book = book()
    book.add(["oud"], on: .monday)
    book.add(["nieuw"], on: .tuesday)
    #expect(book.write(on: .tuesday))
    let last = try #require(CalendarDate(iso: "2026-12-22"))
    #expect(self.book(isTaking: false).write(on: last))
    #expect(try UnansweredBook.reading(folder.path) == ["oud", "nieuw"])
    let next = try #require(CalendarDate(iso: "2026-12-23"))
    #expect(self.book(isTaking: false).write(on: next))
    #expect(try UnansweredBook.reading(folder.path) == ["nieuw"])
  }

  @Test("What can't be written is kept for the next time, once")
  func failing() throws {
    let book = book()
    book.add(["een"], on: .monday)
    files.fail(.rename, with: ENOSPC)
    #expect(!book.write(on: .monday))
    #expect(try UnansweredBook.reading(folder.path) == [])
    book.add(["twee"], on: .monday)
    #expect(book.write(on: .monday))
    #expect(try UnansweredBook.reading(folder.path) == ["een", "twee"])
  }

  @Test("Names that were given anywhere in the conversation are taken out, and no more than eight are held")
  func held() {
    var held = HeldQuestions()
    held.take("kent Robin een bakker", .recognised(.unanswered))
    held.take("ik heet robin", .recognised(.volunteered(QuestionID("a", "naam"), .name("Robin"))))
    for index in 0..<9 { held.take("vraag \(index)", .recognised(.unanswered)) }
    #expect(held.release() == ["kent [naam] een bakker"] + (0..<7).map { "vraag \($0)" })
    #expect(held.release() == [])
  }

  @Test("What is too long is cut after numbers and addresses were taken out")
  func long() {
    var held = HeldQuestions()
    held.take(String(repeating: "a ", count: 148) + "0612345678", .recognised(.unanswered))
    #expect(held.release() == [String(repeating: "a ", count: 148) + "[tel"])
  }
}

extension Turn {
  fileprivate static func recognised(_ recognition: Recognition) -> Turn {
    Turn(
      conversation: Conversation(), messages: ["a"], choices: [], effects: [], recognitions: [recognition],
      articles: [], waiting: nil)
  }
}
