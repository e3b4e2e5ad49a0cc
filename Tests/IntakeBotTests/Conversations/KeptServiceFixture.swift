import DialogEngine
import Foundation
import TestSupport

@testable import IntakeBot

/// A service with leads and conversations in one folder, and what a kill leaves of it.
final class KeptServiceFixture {
  let leads: LeadFixture
  let book: LeadBook
  let journal: ConversationJournal
  let live: LiveServer

  /// - Parameters:
  ///   - folder: Where the data folder is made; nil is a folder of its own.
  init(copying other: LeadFixture? = nil, in folder: String? = nil) throws {
    let leads = try LeadFixture(in: folder)
    if let other { try FileManager.default.copyItem(atPath: other.data, toPath: leads.data) }
    self.leads = leads
    let book = try leads.open()
    let journal = try ConversationJournal(
      opening: leads.data, files: leads.files, compacts: false, now: { .reading }, report: { _ in })
    (self.book, self.journal) = (book, journal)
    live = try LiveServer { setup in
      setup.limits.turnRate = 0
      setup.leads = book
      setup.conversations = journal
    }
  }

  deinit {
    live.stop()
    journal.close()
    book.close()
  }

  /// Another service on what this one has handed to the kernel, as after a kill.
  func killed() throws -> KeptServiceFixture { try KeptServiceFixture(copying: leads) }

  /// Has the turns that follow lost, as a kill before they are written does.
  func loseTurns() { leads.files.fail(.write, with: EIO, times: 100, on: "/conversations/") }

  /// What the lines of another system are answered.
  func ask(_ texts: String..., id: String? = nil) throws -> [String] {
    let client = try live.gateway()
    let id = id.map { ",\"id\":\"\($0)\"" } ?? ""
    return try texts.map { text in
      try client.send("{\"conversation\":\"a\",\"text\":\"\(text)\"\(id)}\n")
      return try client.line()
    }
  }

  /// The leads, each with the numbers of its desk's room when it was made.
  func kept() throws -> [String] {
    try leads.archive().entries.map {
      "\($0.lead.reference) \($0.lead.why.split(separator: ";").last.map(String.init) ?? "")"
    }
  }
}
