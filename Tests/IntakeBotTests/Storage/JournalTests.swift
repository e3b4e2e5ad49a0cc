import Foundation
import Testing

@testable import IntakeBot

@Suite("The journal")
struct JournalTests {
  @Test("What was kept is there after closing and opening, in order")
  func reopening() throws {
    let fixture = try JournalFixture()
    try fixture.write("a", "b")
    try fixture.write("c")
    let opened = try fixture.open()
    #expect(opened.texts == ["a", "b", "c"])
    #expect(opened.survey.damages.isEmpty)
    #expect(opened.survey.tornBytes == 0)
    opened.journal.close()
  }

  @Test("A second writer is refused while the first one is there")
  func oneWriter() throws {
    let fixture = try JournalFixture()
    let first = try fixture.open()
    #expect(throws: JournalProblem.inUse(path: fixture.folder.path + "/journal")) { try fixture.open() }
    first.journal.close()
    try fixture.open().journal.close()
  }

  @Test("Only the owner may read it")
  func permissions() throws {
    let fixture = try JournalFixture()
    try fixture.write("a")
    #expect(
      try fixture.folder.permissions() == [
        "700 journal", "600 journal/00000001.journal", "600 journal/lock",
      ])
  }

  @Test("A reader sees what is there while a writer is at it")
  func reading() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    #expect(journal.keep("a"))
    let (texts, survey) = try fixture.read()
    #expect(texts == ["a"])
    #expect(survey.damages.isEmpty)
    journal.close()
  }

  @Test("A record that lies beyond the longest payload is not taken")
  func tooLong() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    #expect(!journal.keep(String(repeating: "a", count: RecordFormat.maximumPayload + 1)))
    #expect(journal.keep(String(repeating: "a", count: RecordFormat.maximumPayload)))
    journal.close()
    #expect(try fixture.read().texts.map(\.utf8.count) == [RecordFormat.maximumPayload])
  }

  @Test("Records that come while the disk is busy are brought there together")
  func groupCommit() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    fixture.files.hold()
    let answered = DispatchGroup()
    let before = fixture.files.count(.synchronize)
    let order = Locked<[Int]>([])
    for index in 0..<101 {
      answered.enter()
      #expect(
        journal.append(.lead, Array("\(index)".utf8), .synced) { place in
          if place != nil { order.withLock { $0.append(index) } }
          answered.leave()
        })
      if index == 0 { fixture.files.waitUntilHeld() }
    }
    fixture.files.release()
    answered.wait()
    #expect(fixture.files.count(.synchronize) - before == 2)
    #expect(order.withLock { $0 } == Array(0..<101))
    journal.close()
    #expect(try fixture.read().texts == (0..<101).map(String.init))
  }

  @Test("A record that need not survive the machine costs no synchronisation")
  func written() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open().journal
    let before = fixture.files.count(.synchronize)
    #expect(journal.keep("a", .written))
    #expect(fixture.files.count(.synchronize) == before)
    #expect(try fixture.read().texts == ["a"])
    journal.close()
  }

  @Test("A new segment is begun when the last one is long enough")
  func segments() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open(maximumSegmentSize: 64).journal
    for text in ["a", "b", "c", "d"] { #expect(journal.keep(text)) }
    journal.close()
    #expect(
      try JournalFolder(files: fixture.files, path: fixture.folder.path + "/journal").segments() == [1, 2])
    #expect(try fixture.read().texts == ["a", "b", "c", "d"])
  }

  @Test("After closing nothing is taken")
  func closed() throws {
    let journal = try JournalFixture().open().journal
    journal.close()
    journal.close()
    #expect(!journal.keep("a"))
  }
}
