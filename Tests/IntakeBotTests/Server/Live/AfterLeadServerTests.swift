import DialogEngine
import Foundation
import TestSupport
import Testing

@testable import IntakeBot

/// A service with a book of leads in a folder, whose conversations go on after a lead.
@Suite("After a lead was sent, over a socket")
struct AfterLeadServerTests {
  private let fixture: LeadFixture
  private let book: LeadBook
  private let context: StepContext

  init() throws {
    fixture = try LeadFixture()
    book = try fixture.open()
    var files = ContentFiles.small()
    files.scripts = files.scripts.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let more = "  vraag nog: ja-nee elke keer\n    zeg  Nog iets?\n  zeg  Tot ziens."
      return SourceFile(path: file.path, text: text.replacing("  zeg  Tot ziens.", with: more))
    }
    let moment = try ShippedDialogs.monday()
    context = try #require(Content(files).context(at: moment))
  }

  private func service(_ conversations: ConversationJournal? = nil) throws -> LiveServer {
    let (book, context) = (book, context)
    return try LiveServer {
      $0.leads = book
      $0.content = { _ in context }
      $0.conversations = conversations
    }
  }

  private func say(_ client: LineClient, _ lines: String...) throws -> [String] {
    try lines.map { line in
      try client.send("{\"conversation\":\"a\",\"text\":\"\(line)\"}\n")
      return try client.line()
    }
  }

  /// The states of all leads, with how they ended.
  private func leads() throws -> [String] {
    try fixture.archive().entries.map { "\($0.state) \($0.status.result.map { "\($0)" } ?? "-")" }
  }

  @Test("A correction is on disk when it is told, on both sides")
  func corrected() throws {
    let live = try service()
    let replies = try say(try live.gateway(), "1", "ja", "0612345678", "sorry, ik bedoel 06 87654321")
    #expect(replies[3].contains(#""messages":["[aanvraag-verbeterd]","Nog iets?"]"#))
    #expect(try fixture.archive().entries.map(\.lead.reach) == [.phone("+31687654321")])
    let client = try live.greeted()
    try client.send("1\nja\n0612345678\nsorry, ik bedoel 06 11112222\n")
    #expect(try client.blocks(4)[3].hasPrefix("[aanvraag-verbeterd]\nNog iets?\n"))
    #expect(try fixture.archive().entries.last?.lead.reach == .phone("+31611112222"))
    live.stop()
    book.close()
  }

  @Test("A correction and a withdrawal that the disk refuses are said honestly, and logged")
  func refused() throws {
    let live = try service()
    let client = try live.gateway()
    _ = try say(client, "1", "ja", "0612345678")
    fixture.files.fail(.synchronize, with: EIO, on: "/journal/")
    #expect(try say(client, "sorry, ik bedoel 06 87654321")[0].contains("[verbeteren-mislukt]"))
    fixture.files.fail(.synchronize, with: EIO, on: "/journal/")
    #expect(try say(client, "wis", "ja")[1].contains("[wissen-mislukt]"))
    #expect(try leads() == ["new -"])
    #expect(try say(client, "wis", "ja")[1].contains(#""messages":["[aanvraag-gewist]","[gewist]"]"#))
    #expect(try leads() == ["closed withdrawn"])
    live.stop()
    #expect(live.log.contains(#""event":"correction-failed","reason":"not-written""#))
    #expect(live.log.contains(#""event":"withdrawal-failed","reason":"not-written""#))
    book.close()
  }

  @Test("A person is told that a lead is taken back when that is on disk, and not before")
  func waits() throws {
    let live = try service()
    let client = try live.greeted()
    try client.send("1\nja\n0612345678\nwis\n")
    _ = try client.blocks(4)
    fixture.files.hold()
    // The second line is taken when the first one was answered.
    try client.send("ja\nhelp\n")
    fixture.files.waitUntilHeld()
    fixture.files.fail(.synchronize, with: EIO, on: "/journal/")
    fixture.files.release()
    let blocks = try client.blocks(2)
    #expect(blocks[0].hasPrefix("[wissen-mislukt]\n"))
    #expect(blocks[1].hasPrefix("[hulp]\n"))
    live.stop()
    book.close()
  }

  @Test(
    "A later conversation of the same gateway user takes back what an earlier one sent, also after a restart")
  func laterGateway() throws {
    let folder = try TemporaryFolder()
    func journal() throws -> ConversationJournal {
      try ConversationJournal(
        opening: folder.path, files: fixture.files, compacts: false, now: { .reading }, report: { _ in })
    }
    var conversations = try journal()
    var live = try service(conversations)
    _ = try say(try live.gateway(), "1", "ja", "0612345678", "stop")
    live.stop()
    conversations.close()
    conversations = try journal()
    live = try service(conversations)
    let replies = try say(try live.gateway(), "wis", "ja", "stop")
    #expect(replies[0].contains(#""new":true"#))
    #expect(replies[1].contains("[aanvraag-gewist]"))
    #expect(try leads() == ["closed withdrawn"])
    // Nothing is left to be taken back.
    let again = try say(try live.gateway(), "wis", "ja")
    #expect(!again[1].contains("[aanvraag-gewist]"))
    live.stop()
    conversations.close()
    book.close()
  }

  @Test("So does a person who goes on with the code after the end")
  func laterTalk() throws {
    let live = try service()
    let first = try live.greeted()
    try first.send("1\nja\n0612345678\n/code\nstop\n")
    let code = try #require(try first.blocks(5)[3].split(separator: " ").dropFirst(3).first).dropLast()
    let second = try live.greeted()
    try second.send("/hervat \(code)\nwis\nja\n")
    #expect(try second.blocks(3)[2].hasPrefix("[aanvraag-gewist]\n[gewist]\n"))
    #expect(try leads() == ["closed withdrawn"])
    live.stop()
    book.close()
  }
}
