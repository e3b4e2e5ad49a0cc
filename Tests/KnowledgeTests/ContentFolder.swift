import Foundation

/// The folder `Dialogs` of the project, found from where this file stands.
enum ContentFolder {
  /// The names of the files of a folder, in ascending order.
  static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(folder).path()).sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  private static func url(_ path: String) -> URL {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let dialogs = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Dialogs")
    return dialogs.appending(path: path)
  }
}
