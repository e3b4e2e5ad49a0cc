import DialogEngine
import Testing

@testable import IntakeBot

@Suite("What is counted")
struct TallyTests {
  private static let tally: Tally = {
    var tally = Tally()
    tally.add(.began, on: .monday, times: 3)
    tally.add(.began, on: .tuesday)
    tally.add(.left(at: "werkgever.grootte"), on: .monday)
    tally.add(.left(at: "leren.wat"), on: .monday)
    tally.add(.left(at: "leren.wat"), on: .tuesday)
    tally.add(.safety(kind: "crisis"), on: .tuesday)
    return tally
  }()

  private static let lines = """
    2026-11-23\tbegan\t\t3
    2026-11-23\tleft\tleren.wat\t1
    2026-11-23\tleft\twerkgever.grootte\t1
    2026-11-24\tbegan\t\t1
    2026-11-24\tleft\tleren.wat\t1
    2026-11-24\tsafety\tcrisis\t1

    """

  @Test("Counts come back as they were written, and the same lines twice add up")
  func lines() {
    #expect(Self.tally.lines == Self.lines)
    var read = Tally()
    read.add(lines: Self.lines)
    #expect(read == Self.tally)
    read.add(lines: Self.lines)
    #expect(read.total(.began) == 8)
  }

  @Test(
    "A line that is torn, or of another version, counts for nothing",
    arguments: [
      "2026-11-23\tbegan\t", "2026-11-23\tbegan\t\t", "2026-11-23\tbegan\t\t-4", "2026-13-01\tbegan\t\t1",
      "2026-11-23\tflew\t\t1", "2026-11-23\tbegan\t\t1\t1", "",
    ])
  func torn(_ line: String) {
    var tally = Tally()
    tally.add(lines: line)
    #expect(tally.isEmpty)
  }

  @Test("Every event comes back from its word and name")
  func events() {
    let events: [CountedEvent] = [
      .began, .completed, .left(at: "a.b"), .opened(dialog: "a"), .answered(article: "b"), .unanswered,
      .safety(kind: "crisis"),
    ]
    for event in events {
      #expect(CountedEvent(word: event.record.word, name: event.record.name) == event)
    }
  }

  @Test("The most frequent comes first, then the alphabet tells")
  func ranking() {
    let left = Self.tally.ranking { if case .left(let question) = $0 { question } else { nil } }
    #expect(left.map { "\($0.name) \($0.count)" } == ["leren.wat 2", "werkgever.grootte 1"])
    #expect(
      Self.tally.days { $0 == .began }.map { "\($0.day.iso) \($0.count)" } == [
        "2026-11-23 3", "2026-11-24 1",
      ])
  }

  @Test("What is handed in is appended, and is there for who reads the folder")
  func book() throws {
    let folder = try TemporaryFolder()
    #expect(try TallyBook.reading(folder.path).isEmpty)
    let book = TallyBook(folder: folder.path)
    book.add(Self.tally)
    book.write()
    book.write()
    TallyBook(folder: folder.path).add(Self.tally)
    #expect(try TallyBook.reading(folder.path) == Self.tally)
    book.add(Self.tally)
    book.write()
    #expect(try TallyBook.reading(folder.path).total(.began) == 8)
  }

  @Test("A file that has grown is written anew, with the same counts")
  func compacted() throws {
    let folder = try TemporaryFolder()
    let files = SystemFiles()
    let file = try files.create("\(folder.path)/counts.tsv")
    let line = "2026-11-23\tbegan\t\t1\n"
    let times = Int(TallyBook.mostBytes) / line.utf8.count + 1
    try files.write(Array(String(repeating: line, count: times).utf8), to: file, at: 0)
    files.close(file)
    let book = TallyBook(folder: folder.path)
    book.add(Self.tally)
    book.write()
    #expect(try TallyBook.reading(folder.path).total(.began) == times + 4)
    let read = try files.open("\(folder.path)/counts.tsv", .reading)
    defer { files.close(read) }
    #expect(try files.size(of: read) < 1_000)
  }

  @Test("What can't be written now is written the next time")
  func failing() throws {
    let folder = try TemporaryFolder()
    let book = TallyBook(folder: folder.path + "/later")
    book.add(Self.tally)
    book.write()
    try SystemFiles().makeFolder(folder.path + "/later")
    book.write()
    #expect(try TallyBook.reading(folder.path + "/later") == Self.tally)
  }
}
