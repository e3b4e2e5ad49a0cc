import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("Conversations over a restart and a kill")
struct KeptConversationsTests {
  private let before: KeptConversationsFixture

  init() throws { before = try KeptConversationsFixture() }

  @Test("A conversation goes on from its last answered turn, whatever the number of loops")
  func goesOn() throws {
    let twin = try LiveServer()
    for text in ["", "1", "wat is bbl?"] { _ = try before.ask("a", text) }
    let after = try before.killed(loops: 3)
    #expect(after.events == [.opened(conversations: 1, unreadable: 0)])
    let client = try twin.gateway()
    for text in ["", "1", "wat is bbl?", "terug", "1", "ja", "0612345678"] {
      try client.send("{\"conversation\":\"a\",\"text\":\"\(text)\"}\n")
    }
    for _ in 0..<3 { _ = try client.line() }
    for text in ["terug", "1", "ja", "0612345678"] { #expect(try after.ask("a", text) == client.line()) }
  }

  @Test("An id that was answered gets its old reply; with another text it is refused")
  func ids() throws {
    let replies = try (0..<18).map { try before.ask("a", "help", id: "m\($0)") }
    let after = try before.killed(hours: 23)
    #expect(try after.ask("a", "help", id: "m17") == replies[17])
    #expect(try after.ask("a", "help", id: "m2") == replies[2])
    #expect(try after.ask("a", "mens", id: "m17").contains("id-reused"))
    // Sixteen are kept.
    #expect(try !after.ask("a", "mens", id: "m1").contains("id-reused"))
  }

  @Test("Of a conversation that ended the ids are kept, and its next line begins a new one")
  func ended() throws {
    let reply = try before.ask("a", "stop", id: "m1")
    let after = try before.killed()
    #expect(try after.ask("a", "stop", id: "m1") == reply)
    #expect(try after.ask("a", "help", id: "m2").contains(#""new":true"#))
  }

  @Test("A person goes on with the code, after two kills, too")
  func resumed() throws {
    let first = try before.live.greeted()
    try first.send("/code\n1\n")
    let code = try #require(try first.block().split(separator: " ").dropFirst(3).first).dropLast()
    let last = try first.block()
    let middle = try before.killed()
    let second = try middle.live.greeted()
    try second.send("/hervat \(code)\nnee\n")
    #expect(try second.block() == last)
    let next = try second.block()
    let after = try middle.killed()
    let third = try after.live.greeted()
    try third.send("/hervat \(code)\n")
    #expect(try third.block() == next)
  }

  @Test("After a day nothing of it is there, and another day of the same name begins anew")
  func expired() throws {
    _ = try before.ask("a", "1", id: "m1")
    let after = try before.killed(hours: 25)
    #expect(after.events == [.opened(conversations: 0, unreadable: 0)])
    #expect(try after.ask("a", "1", id: "m1").contains(#""new":true"#))
  }

  @Test("A write that was torn takes back that turn alone")
  func torn() throws {
    _ = try before.ask("a", "")
    _ = try before.ask("a", "1")
    let name = "conversations/00000001.journal"
    try before.folder.write(try before.folder.bytes(name).dropLast(3), to: name)
    let after = try before.killed()
    #expect(try after.ask("a", "").contains(#""state":"wie""#))
  }

  @Test("A journal of a later form is refused, with what to do")
  func laterForm() throws {
    _ = try before.ask("a", "")
    let name = "conversations/00000001.journal"
    var bytes = try before.folder.bytes(name)
    bytes[8] = 2
    try before.folder.write(bytes, to: name)
    let problem = #expect(throws: JournalProblem.self) { _ = try before.killed() }
    #expect(
      problem?.description.hasSuffix(
        "00000001.journal has form 2, and this program knows form 1 only: run the newer program that wrote it"
      ) == true)
  }
}

@Suite("Forgetting conversations")
struct ForgottenConversationsTests {
  private let before: KeptConversationsFixture

  init() throws { before = try KeptConversationsFixture() }

  @Test("After wis and a compaction no byte of it is left, and other conversations go on")
  func wiped() throws {
    for text in ["", "1", "ja", "nee?", "terug"] { _ = try before.ask("other", text) }
    for text in ["1", "ja", "bel me maar ergens"] { _ = try before.ask("a", text, id: "line-\(text.count)") }
    #expect(try before.holds("line-18"))
    _ = try before.ask("a", "wis", id: "m8")
    _ = try before.ask("a", "ja", id: "m9")
    before.journal.compact()
    #expect(try !before.holds("line-18"))
    #expect(try before.holds("other"))
    #expect(try before.ask("other", "") == before.killed().ask("other", ""))
  }

  @Test("What expired is gone after a compaction; a code that no longer counts is, too")
  func expired() throws {
    _ = try before.ask("conversation-a", "1")
    let after = try before.killed(hours: 25)
    #expect(try after.holds("conversation-a"))
    after.journal.compact()
    #expect(try !after.holds("conversation-a"))
  }

  @Test(
    "A compaction that fails loses nothing, and the next one does it",
    arguments: [
      FileError.Operation.create, .write, .synchronize, .rename, .remove, .read,
    ])
  func failing(_ operation: FileError.Operation) throws {
    for text in ["", "1"] { _ = try before.ask("a", text) }
    before.files.fail(operation, with: 28)
    before.journal.compact()
    _ = try before.ask("a", "ja")
    #expect(try before.killed().ask("a", "") == before.ask("a", ""))
    before.journal.compact()
    guard case .compacted? = before.events.last else {
      Issue.record("not compacted: \(before.events)")
      return
    }
    #expect(try before.killed().ask("a", "") == before.ask("a", ""))
  }

  @Test("A kill between the snapshot and the removal brings nothing back")
  func killedBetween() throws {
    for text in ["", "1", "wis", "ja"] { _ = try before.ask("secret-name", text) }
    let code = try before.live.greeted()
    try code.send("/code\nstop\nhelp\n")
    _ = try code.blocks(3)
    before.files.fail(.remove, with: 5)
    before.journal.compact()
    #expect(try before.killed().events == [.opened(conversations: 1, unreadable: 0)])
  }
}

@Suite("Conversations on a disk that fails")
struct ConversationFailureTests {
  private let before: KeptConversationsFixture

  init() throws { before = try KeptConversationsFixture() }

  @Test(
    "The service goes on answering, says so once, and writes whole again when it can", arguments: [28, 5])
  func failing(_ number: Int32) throws {
    for text in ["", "1"] { _ = try before.ask("a", text) }
    before.files.fail(.write, with: number, times: 3)
    #expect(try before.ask("a", "wat is bbl?").contains(#""article":"bbl""#))
    #expect(try before.ask("a", "nee").contains("messages"))
    for _ in 0..<3 { _ = try before.ask("a", "help") }
    let kinds = before.events.map { event in
      switch event {
      case .notKept: "not kept"
      case .keptAgain: "kept again"
      default: "other"
      }
    }
    #expect(kinds == ["other", "not kept", "kept again"])
    #expect(try before.killed().ask("a", "terug") == before.ask("a", "terug"))
  }
}
