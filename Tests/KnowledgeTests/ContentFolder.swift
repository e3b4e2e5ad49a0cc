import Foundation

/// The folder `Dialogs` of the project, found from where this file stands.
enum ContentFolder {
  static func text(_ path: String) throws -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let dialogs = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Dialogs")
    return try String(contentsOf: dialogs.appending(path: path), encoding: .utf8)
  }
}
