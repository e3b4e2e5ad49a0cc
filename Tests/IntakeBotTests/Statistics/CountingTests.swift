import DialogEngine
import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("Counting, in a service that runs")
struct CountingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func service() throws -> LiveServer {
    let book = TallyBook(folder: folder.path)
    return try LiveServer { $0.tallies = book }
  }

  /// What stands in the folder, without the day.
  private func counts() throws -> [String] {
    try TallyBook.reading(folder.path).lines.split(separator: "\n").map {
      $0.split(separator: "\t").dropFirst().joined(separator: " ")
    }
  }

  private func ask(_ client: LineClient, _ conversation: String, _ texts: String...) throws {
    for text in texts {
      try client.send("{\"conversation\":\"\(conversation)\",\"text\":\"\(text)\"}\n")
      _ = try client.line()
    }
  }

  @Test("A person who comes to the end, one who stops, and one who is gone; who says nothing doesn't count")
  func talk() throws {
    let live = try service()
    let endings: [[String]] = [["wat is bbl?", "2"], ["1", "stop"], ["blauw"], []]
    for lines in endings {
      let client = try live.greeted()
      for line in lines {
        try client.send(line + "\n")
        _ = try client.block()
      }
      client.finish()
      _ = try client.rest()
    }
    live.stop()
    let counted = try counts()
    #expect(
      counted == [
        "answered bbl 1", "asked contact.akkoord 1", "asked start.wie 3", "began 3", "completed 1",
        "left contact.akkoord 1", "left start.wie 1",
      ])
  }

  @Test("The same over the gateway: a lead, something nobody knows, a conversation that is too long ago")
  func gateway() throws {
    let live = try service()
    let client = try live.gateway()
    try ask(client, "a", "1", "ja", "0612345678")
    try ask(client, "b", "hoe laat gaat de trein naar Zwolle?", "wis", "ja")
    try ask(client, "c", "")
    live.advance(seconds: 86_400 + 1_200)
    try ask(client, "c", "2")
    live.stop()
    let counted = try counts()
    #expect(
      counted == [
        "asked contact.akkoord 1", "asked contact.telefoon 1", "asked start.wie 2", "began 4", "completed 2",
        "left start.wie 2", "unanswered 1",
      ])
  }

  @Test("Danger is counted, its kind and nothing else")
  func danger() throws {
    let live = try service()
    try ask(try live.gateway(), "a", "ik wil dood", "2")
    live.stop()
    let counted = try counts()
    #expect(counted == ["began 1", "completed 1", "safety crisis 1"])
  }

  @Test("Counts are written while the service runs, once a minute, and go on after a restart")
  func restart() throws {
    var live = try service()
    try ask(try live.gateway(), "a", "2")
    live.advance(seconds: 61)
    // Each loop hands in what it has before it takes its next line.
    try ask(try live.gateway(), "b", "")
    live.stop()
    live = try service()
    try ask(try live.gateway(), "a", "2")
    live.stop()
    #expect(try TallyBook.reading(folder.path).total(.began) == 3)
    #expect(try TallyBook.reading(folder.path).total(.completed) == 2)
  }

  @Test("A write that breaks off half-way leaves nothing that would count twice")
  func halfWritten() throws {
    let files = FaultyFiles()
    let book = TallyBook(folder: folder.path, files: files)
    var tally = Tally()
    tally.add(.began, on: .monday)
    book.add(tally)
    book.write()
    files.fail(.write, with: ENOSPC, on: "counts.tsv")
    book.add(tally)
    book.write()
    #expect(try TallyBook.reading(folder.path).total(.began) == 1)
    book.write()
    #expect(try TallyBook.reading(folder.path).total(.began) == 2)
  }
}
