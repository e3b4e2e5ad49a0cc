import DialogEngine
import Foundation
import IntakeBot
import Testing

/// The content that the project ships, and the moment at which tests look at it.
enum ShippedDialogs {
  /// The project's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The project's folder `Dialogs`.
  static let path = root.appending(path: "Dialogs").path(percentEncoded: false)

  /// Read once for all tests.
  static let content = Content(ContentFolder(path: path).read())

  /// The example questions of all articles, in the order of their files.
  static let exampleQuestions: [String] = ContentFolder(path: path).read().articles
    .flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }
    .filter { $0.hasPrefix("vraag:") }
    .map { $0.dropFirst("vraag:".count).trimmingCharacters(in: .whitespaces) }

  /// The texts of the scripts, in the order of their files.
  static let scripts: [String] = ContentFolder(path: path).read().scripts
    .map { String(decoding: $0.bytes, as: UTF8.self) }

  /// A Monday at ten in the morning, as in the conversation tests.
  static func monday() throws -> LocalTime { try #require(LocalTime("2026-11-23 10:00")) }
}
