import DialogEngine
import Foundation
import Knowledge
import Testing

@testable import IntakeBot

@Suite("Reading many articles")
struct ArticleReadingsTests {
  private func files(_ count: Int) -> [SourceFile] {
    (0..<count).map { number in
      let text = """
        ---
        id: artikel-\(number)
        titel: Titel \(number)
        onderwerpen: stage
        vraag: Vraag \(number)?
        ---
        Tekst \(number).
        """
      return SourceFile(path: "knowledge/artikel-\(number).md", bytes: Array(text.utf8))
    }
  }

  @Test(
    "They come in the order of the files, however many threads read them", arguments: [0, 1, 31, 32, 100])
  func order(_ count: Int) {
    let files = files(count)
    let entries = ArticleReadings(files).entries
    #expect(entries.map(\.file.path) == files.map(\.path))
    #expect(entries.compactMap(\.reading.article?.title) == (0..<count).map { "Titel \($0)" })
  }

  @Test("A file is read whole, an empty one too; a folder, and what is not there, gives nothing")
  func wholeFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try Data(bytes).write(to: URL(filePath: folder + "/vol"))
    try Data().write(to: URL(filePath: folder + "/leeg"))
    #expect(WholeFile.bytes(folder + "/vol") == bytes)
    #expect(WholeFile.bytes(folder + "/leeg") == [])
    #expect(WholeFile.bytes(folder) == nil)
    #expect(WholeFile.bytes(folder + "/niets") == nil)
  }
}
