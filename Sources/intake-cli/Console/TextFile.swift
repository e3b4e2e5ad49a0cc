internal import Foundation

/// A file that a command writes, whole or not at all.
enum TextFile {
  /// Why a file could not be written.
  enum Problem: Error {
    /// It is there already, and must not be lost.
    case exists
    /// The system refused.
    case refused(String)
  }

  /// Writes a file.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Problem) {
    if !replacing, FileManager.default.fileExists(atPath: path) { throw .exists }
    do {
      try Data(text.utf8).write(to: URL(filePath: path, directoryHint: .notDirectory), options: .atomic)
    } catch {
      throw .refused(error.localizedDescription)
    }
  }
}
