import Foundation
import Testing

@testable import IntakeBot

/// A journal in a folder of its own, and what tests do with it.
struct JournalFixture {
  let folder: TemporaryFolder
  let files = FaultyFiles()

  init() throws { folder = try TemporaryFolder() }

  /// The first segment, within the folder.
  static let segment = "journal/00000001.journal"

  /// An opened journal and what it told.
  struct Opened {
    let journal: Journal
    let texts: [String]
    let survey: JournalFolder.Survey
    let failures: Locked<[FileError]>
  }

  func open(maximumSegmentSize: UInt64 = 1 << 26) throws -> Opened {
    var texts: [String] = []
    let failures = Locked<[FileError]>([])
    let opening = try Journal.open(
      folder.path + "/journal", files: files, maximumSegmentSize: maximumSegmentSize,
      onFailure: { error in failures.withLock { $0.append(error) } },
      replay: { texts.append(String(decoding: $0.payload, as: UTF8.self)) })
    return Opened(journal: opening.journal, texts: texts, survey: opening.survey, failures: failures)
  }

  /// Opens, writes texts one after the other, and closes.
  func write(_ texts: String...) throws {
    let journal = try open().journal
    for text in texts { #expect(journal.keep(text)) }
    journal.close()
  }

  /// What can be read without a lock.
  func read() throws -> (texts: [String], survey: JournalFolder.Survey) {
    var texts: [String] = []
    let survey = try JournalFolder(files: files, path: folder.path + "/journal")
      .read { texts.append(String(decoding: $0.payload, as: UTF8.self)) }
    return (texts, survey)
  }
}

extension Journal {
  /// Appends a text and waits until it was answered; true when it was kept.
  func keep(_ text: String, _ durability: Durability = .synced) -> Bool {
    let answered = DispatchSemaphore(value: 0)
    let position = Locked<JournalPosition?>(nil)
    let isTaken = append(.lead, Array(text.utf8), durability) { place in
      position.withLock { $0 = place }
      answered.signal()
    }
    guard isTaken else { return false }
    answered.wait()
    return position.withLock { $0 != nil }
  }
}
