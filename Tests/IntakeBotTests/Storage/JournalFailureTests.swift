import Foundation
import Testing

@testable import IntakeBot

@Suite("A disk that refuses")
struct JournalFailureTests {
  struct Row: CustomTestStringConvertible {
    let operation: FileError.Operation
    let number: Int32
    /// Failures in a row: a full disk is tried twice, with room to spare and without.
    let times: Int
    /// Whether the file is trusted afterwards.
    let keepsSegment: Bool
    var testDescription: String { "\(operation) \(String(cString: strerror(number)))" }
  }

  @Test(
    "Nothing is acknowledged that is not on disk, and what comes after the trouble is kept",
    arguments: [
      Row(operation: .write, number: ENOSPC, times: 2, keepsSegment: true),
      Row(operation: .write, number: EDQUOT, times: 2, keepsSegment: true),
      Row(operation: .write, number: EIO, times: 1, keepsSegment: false),
      Row(operation: .synchronize, number: EIO, times: 1, keepsSegment: false),
      Row(operation: .synchronize, number: ENOSPC, times: 1, keepsSegment: false),
    ])
  func failure(_ row: Row) throws {
    let fixture = try JournalFixture()
    let opened = try fixture.open()
    let journal = opened.journal
    // A write that needs no more room fails at once, so the room is used up first.
    if row.times == 2 { #expect(journal.keep(String(repeating: "x", count: 1 << 20 - 200))) }
    #expect(journal.keep("before"))
    fixture.files.fail(row.operation, with: row.number, times: row.times, on: "00000001.journal")
    #expect(!journal.keep(String(repeating: "lost", count: 300_000 / 4)))
    #expect(opened.failures.withLock { $0.map(\.number) } == [row.number])
    #expect(journal.keep("after"))
    journal.close()
    let (texts, survey) = try fixture.read()
    #expect(texts.suffix(2) == ["before", "after"])
    #expect(survey.damages.isEmpty)
    #expect(survey.last?.number == (row.keepsSegment ? 1 : 2))
    let again = try fixture.open()
    #expect(again.texts.suffix(2) == ["before", "after"])
    again.journal.close()
  }

  @Test("A file whose synchronisation failed is never synchronised again, even when it can't be cut off")
  func untrusted() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    #expect(journal.keep("before"))
    fixture.files.fail(.synchronize, with: EIO)
    fixture.files.fail(.truncate, with: EIO, times: 10)
    #expect(!journal.keep("lost"))
    #expect(journal.keep("after"))
    journal.close()
    #expect(try fixture.read().texts == ["before", "after"])
    #expect(try fixture.read().survey.damages.isEmpty)
  }

  @Test(
    "What was not acknowledged is not there when the process is killed before a new segment was begun",
    arguments: [FileError.Operation.write, .synchronize], [0, 1])
  func killed(_ operation: FileError.Operation, _ failedTruncations: Int) throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    #expect(journal.keep("before"))
    fixture.files.fail(operation, with: EIO)
    fixture.files.fail(.truncate, with: EIO, times: failedTruncations)
    #expect(!journal.keep("lost"))
    let (texts, survey) = try fixture.read()
    #expect(texts == ["before"])
    #expect(survey.damages.isEmpty)
    journal.close()
  }

  @Test("As long as no new segment can be made, nothing is kept; then writing goes on")
  func noNewSegment() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    #expect(journal.keep("before"))
    fixture.files.fail(.synchronize, with: EIO)
    fixture.files.fail(.create, with: EROFS, times: 2)
    for text in ["lost", "lost too", "and this"] { #expect(!journal.keep(text)) }
    #expect(journal.keep("after"))
    journal.close()
    #expect(try fixture.read().texts == ["before", "after"])
  }

  @Test("Room that can't be made beforehand is done without")
  func noRoom() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    fixture.files.fail(.write, with: ENOSPC)
    #expect(journal.keep("a"))
    #expect(journal.keep("b"))
    journal.close()
    #expect(try fixture.read().texts == ["a", "b"])
  }

  @Test("A folder that can't be opened is told by the reason", arguments: [EACCES, EROFS])
  func opening(_ number: Int32) throws {
    let fixture = try JournalFixture()
    fixture.files.fail(.makeFolder, with: number)
    let path = fixture.folder.path + "/journal"
    #expect(throws: JournalProblem.file(FileError(operation: .makeFolder, path: path, number: number))) {
      try fixture.open()
    }
  }

  @Test("What was not surely on disk is written once more when the journal is opened")
  func rewriting() throws {
    let fixture = try JournalFixture()
    try fixture.write("first")
    var bytes = try fixture.folder.bytes(JournalFixture.segment)
    RecordFormat.append(.lead, Array("unsure".utf8), synced: UInt64(bytes.count), to: &bytes)
    try fixture.folder.write(bytes, to: JournalFixture.segment)
    let before = (fixture.files.count(.write), fixture.files.count(.synchronize))
    let opened = try fixture.open()
    #expect(opened.texts == ["first", "unsure"])
    #expect(fixture.files.count(.write) - before.0 == 1)
    #expect(fixture.files.count(.synchronize) - before.1 == 1)
    opened.journal.close()
  }
}
