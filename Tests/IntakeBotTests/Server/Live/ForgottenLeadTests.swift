import DialogEngine
import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("Conversations of a lead that was taken back elsewhere")
struct ForgottenLeadTests {
  private let fixture: LeadFixture

  init() throws { fixture = try LeadFixture() }

  @Test("On a connection, waiting for its code, and over the gateway they are gone; others go on")
  func everywhere() throws {
    let book = try fixture.open()
    defer { book.close() }
    let journal = try ConversationJournal(
      opening: fixture.data, files: SystemFiles(), compacts: false, now: { .reading }, report: { _ in })
    defer { journal.close() }
    let live = try LiveServer { setup in
      setup.leads = book
      setup.conversations = journal
    }
    let (open, parked, gateway) = (try live.greeted(), try live.greeted(), try live.gateway())
    var code = ""
    for client in [open, parked] {
      for line in ["1", "ja", "0612345678"] {
        try client.send(line + "\n")
        _ = try client.block()
      }
      try client.send("/code\n")
      code = try String(#require(client.block().firstMatch(of: /Je code is (\S+)\./)).output.1)
    }
    parked.finish()
    _ = try parked.rest()
    for name in ["a", "b"] {
      for text in ["1", "ja", "0612345678"] {
        try gateway.send("{\"conversation\":\"\(name)\",\"text\":\"\(text)\",\"id\":\"\(text)\"}\n")
        _ = try gateway.line()
      }
    }
    let leads = try fixture.archive().entries.map(\.lead.reference)
    for lead in leads.prefix(3) { live.server.forgetConversations(with: lead) }
    let resuming = try live.greeted()
    try resuming.send("/hervat \(code)\n")
    #expect(try resuming.block() == TalkNotice.codeUnknown(hours: 24).block)
    try open.send("wis\n")
    #expect(try open.block().hasPrefix("[begroeting]\n"))
    for (name, isKnown) in [("a", false), ("b", true)] {
      try gateway.send("{\"conversation\":\"\(name)\",\"text\":\"0612345678\",\"id\":\"0612345678\"}\n")
      #expect(try gateway.line().contains("\"lead\":") == isKnown, "\(name)")
    }
    live.stop()
    #expect(journal.compact())
    var history = ConversationHistory()
    _ = try journal.folder.read { history.take($0) }
    let kept = history.conversations.values.filter {
      ($0.image.flatMap { try? $0.conversation })?.leads != []
    }
    #expect(kept.map(\.key) == [.gateway("b")])
  }
}
