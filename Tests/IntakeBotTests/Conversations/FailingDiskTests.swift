import DialogEngine
import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("A service whose disk fails")
struct FailingDiskTests {
  struct Row: CustomTestStringConvertible {
    let operation: FileError.Operation
    let number: Int32
    /// How often in a row: a full disk is tried with room to spare and without, twice more for the next lead.
    var times = 1
    /// What breaks the segment first, so that the next one is needed.
    var isNextSegment = false
    var testDescription: String {
      "\(operation) \(String(cString: strerror(number)))" + (isNextSegment ? ", in the next segment" : "")
    }
  }

  private static let rows = [
    Row(operation: .write, number: ENOSPC, times: 2), Row(operation: .write, number: EIO),
    Row(operation: .write, number: EROFS), Row(operation: .synchronize, number: ENOSPC),
    Row(operation: .synchronize, number: EIO), Row(operation: .create, number: EROFS, isNextSegment: true),
    Row(operation: .create, number: EMFILE, isNextSegment: true),
    Row(operation: .write, number: ENOSPC, isNextSegment: true),
    Row(operation: .synchronize, number: EIO, isNextSegment: true),
    Row(operation: .rename, number: EIO, isNextSegment: true),
  ]

  /// Talks one conversation from nothing to a lead; returns the reply to the last line.
  private func lead(_ name: String, _ service: KeptServiceFixture) throws -> String {
    let client = try service.live.gateway()
    for text in ["1", "ja", "0612345678"] {
      try client.send("{\"conversation\":\"\(name)\",\"text\":\"\(text)\"}\n")
    }
    return try (0..<3).map { _ in try client.line() }[2]
  }

  @Test(
    "Who gives a lead is told that it failed and whom to reach, everything else is answered, and nothing comes to life",
    arguments: rows)
  func refused(_ row: Row) throws {
    let service = try KeptServiceFixture()
    let files = service.leads.files
    #expect(try lead("before", service).contains(#""lead":{"#))
    if row.isNextSegment { files.fail(.synchronize, with: EIO, on: "/journal/") }
    if !row.isNextSegment { files.fail(row.operation, with: row.number, times: row.times, on: "/journal/") }
    let reply = try lead("a", service)
    #expect(reply.contains("[mislukt]"))
    #expect(!reply.contains(#""lead":"#))
    if row.isNextSegment {
      files.fail(row.operation, with: row.number, times: row.times, on: "/journal/")
      #expect(try lead("b", service).contains("[mislukt]"))
    }
    #expect(try service.ask("wat is bbl?")[0].contains(#""article":"bbl""#))
    // A kill just now: what nobody was told of is not there.
    let killed = try service.killed()
    #expect(try killed.kept() == service.kept())
    #expect(try killed.kept().count == 1)
    // The disk is well again, and nobody restarted anything.
    #expect(try lead("after", service).contains(#""lead":{"#))
    #expect(try service.kept().count == 2)
    #expect(service.book.refusals.count == (row.isNextSegment ? 2 : 1))
    #expect(service.book.refusals.since == nil)
    service.live.stop()
    #expect(service.live.log.contains(#""event":"lead-failed""#))
    let told = service.leads.events.withLock { events in
      events.map { event in
        switch event {
        case .notKept: "not kept"
        case .keptAgain(let refusals): "kept again after \(refusals.count)"
        default: ""
        }
      }.filter { !$0.isEmpty }
    }
    #expect(
      told
        == (row.isNextSegment
          ? ["not kept", "not kept", "kept again after 2"] : ["not kept", "kept again after 1"]))
  }

  @Test(
    "A disk that fills up loses no lead that was acknowledged; with room again there are leads again",
    .enabled(if: TinyDisk.isPossible, "needs an administrator, and mount"))
  func full() throws {
    let disk = try TinyDisk(kilobytes: 400)
    disk.fill("ballast", kilobytes: 300)
    let service = try KeptServiceFixture(in: disk.path)
    var references: [String] = []
    var refused = 0
    for number in 0..<400 where refused < 5 {
      let reply = try lead("c\(number)", service)
      if let found = reply.firstMatch(of: /"reference":"([^"]*)"/) {
        references.append(String(found.1))
      } else {
        #expect(reply.contains("[mislukt]"))
        refused += 1
      }
    }
    #expect(refused == 5)
    #expect(!references.isEmpty)
    #expect(service.book.refusals.since != nil)
    #expect(try service.ask("wat is bbl?")[0].contains(#""article":"bbl""#))
    #expect(try service.kept().map { String($0.prefix(11)) } == references)
    try disk.remove("ballast")
    #expect(try lead("after", service).contains(#""lead":{"#))
    #expect((service.book.refusals + service.journal.refusals).since == nil)
    let killed = try service.killed()
    #expect(try killed.kept().map { String($0.prefix(11)) }.dropLast() == references[...])
    // The conversation from when there was no room goes on as well.
    #expect(try killed.ask("wat is bbl?")[0].contains(#""article":"bbl""#))
  }

  @Test(
    "A disk that can only be read is told with its reason; the leads on it can still be looked at",
    .enabled(if: TinyDisk.isPossible, "needs an administrator, and mount"))
  func readOnly() throws {
    let disk = try TinyDisk(kilobytes: 4_096)
    let fixture = try LeadFixture(in: disk.path)
    let book = try fixture.open()
    let kept = try #require(book.keep())
    book.close()
    #expect(disk.makeReadOnly())
    let lock = fixture.data + "/journal/lock"
    #expect(throws: JournalProblem.file(FileError(operation: .create, path: lock, number: EROFS))) {
      try fixture.open()
    }
    #expect(try fixture.archive().entries.map(\.lead.reference.description) == [kept.reference])
  }
}
