import DialogEngine
import Foundation
import IntakeBot
import Testing

@Suite("Reading the folder")
struct ContentFolderTests {
  /// A new folder that is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  @Test("A folder that is not there")
  func missing() {
    let files = ContentFolder(path: "/nergens/Dialogs/").read()
    #expect(files.problems.map(\.code) == ["C101"])
    #expect(files.problems.first?.message == "De map `/nergens/Dialogs` is er niet.")
  }

  @Test("A folder without scripts, and a file in its place")
  func empty() throws {
    try withFolder { path in
      #expect(ContentFolder(path: path).read().problems.map(\.code) == ["C102"])
      try write([], to: path + "/bestand")
      #expect(ContentFolder(path: path + "/bestand").read().problems.map(\.code) == ["C105"])
    }
  }

  @Test("Files come by name, and only those that belong there")
  func sorted() throws {
    try withFolder { path in
      for name in ["b.dialog", "a.dialog", "B.dialog", ".c.dialog", "d.dialog~", "e.txt"] {
        try write([], to: "\(path)/scripts/\(name)")
      }
      let files = ContentFolder(path: path).read()
      #expect(
        files.scripts.map { $0.path.dropFirst(path.count) } == [
          "/scripts/B.dialog", "/scripts/a.dialog", "/scripts/b.dialog",
        ])
      #expect(files.problems.isEmpty)
    }
  }

  @Test("Talks are read only when they are wanted")
  func talks() throws {
    try withFolder { path in
      try write([], to: "\(path)/scripts/a.dialog")
      try write([], to: "\(path)/conversations/a.talk")
      #expect(ContentFolder(path: path).read().talks.isEmpty)
      #expect(ContentFolder(path: path).read(.contentAndTalks).talks.count == 1)
    }
  }

  @Test("A file that is no UTF-8 is told at the first wrong byte, and left out")
  func notUTF8() throws {
    try withFolder { path in
      try write([0x61, 0x0A, 0x62, 0xFF], to: "\(path)/scripts/a.dialog")
      try write([0x61], to: "\(path)/scripts/b.dialog")
      let files = ContentFolder(path: path).read()
      #expect(files.scripts.count == 1)
      #expect(files.problems.map(\.code) == ["C104"])
      #expect(files.problems.first?.place?.range.start == 3)
    }
  }

  @Test("Something that can't be read is told, and the rest is read")
  func unreadable() throws {
    try withFolder { path in
      try write([0x61], to: "\(path)/scripts/b.dialog")
      try FileManager.default.createDirectory(
        atPath: "\(path)/scripts/a.dialog", withIntermediateDirectories: true)
      let files = ContentFolder(path: path).read()
      #expect(files.scripts.count == 1)
      #expect(files.problems.map(\.code) == ["C103"])
    }
  }
}
