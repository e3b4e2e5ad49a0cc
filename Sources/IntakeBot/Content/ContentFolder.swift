internal import DialogEngine
internal import Foundation

/// A folder with everything that helpdesk workers write: `Dialogs/`.
///
/// Reading files happens here and nowhere else; what is in them is understood by pure readers.
public struct ContentFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Names a folder; nothing is read yet.
  public init(path: String) {
    let trimmed = path.drop { $0 == " " }
    let end = trimmed.last == "/" && trimmed.count > 1 ? trimmed.dropLast() : trimmed
    self.path = end.isEmpty ? "." : String(end)
  }

  /// Which files are wanted: those of a command that doesn't need the rest are left alone.
  public enum Part: Sendable {
    /// All that a conversation needs.
    case content
    /// The conversation tests as well.
    case contentAndTalks
  }

  /// Reads the files, sorted by name. Never throws: what could not be read is among the problems.
  public func read(_ part: Part = .content) -> ContentFiles {
    var files = ContentFiles(root: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      files.problems = [ContentProblem(.folderMissing, path: path)]
      return files
    }
    guard isFolder.boolValue else {
      files.problems = [ContentProblem(.notAFolder, path: path)]
      return files
    }
    files.scripts = read("scripts", endings: [".dialog"], problems: &files.problems)
    files.articles = read("knowledge", endings: [".md"], problems: &files.problems)
    files.tables = read("data", endings: [".tsv"], problems: &files.problems)
    files.routing = read("routing", endings: [".csv"], problems: &files.problems)
    files.lexicon = read("lexicon", endings: [".tsv", ".txt"], problems: &files.problems)
    if part == .contentAndTalks {
      files.talks = read("conversations", endings: [".talk"], problems: &files.problems)
    }
    if files.scripts.isEmpty { files.problems.append(ContentProblem(.noScripts, path: path)) }
    return files
  }

  private func read(
    _ folder: String, endings: [String], problems: inout [ContentProblem]
  ) -> [SourceFile] {
    let folderPath = "\(path)/\(folder)"
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folderPath)
    } catch {
      if FileManager.default.fileExists(atPath: folderPath) {
        problems.append(ContentProblem(.unreadable(Self.reason(error)), path: folderPath))
      }
      return []
    }
    let wanted = names.filter { name in
      !name.hasPrefix(".") && endings.contains { name.hasSuffix($0) }
    }
    return wanted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { file("\(folderPath)/\($0)", problems: &problems) }
  }

  private func file(_ path: String, problems: inout [ContentProblem]) -> SourceFile? {
    do {
      // What can't be read so is read the long way, which tells why.
      let bytes =
        try WholeFile.bytes(path)
        ?? [UInt8](Data(contentsOf: URL(filePath: path, directoryHint: .notDirectory)))
      let file = SourceFile(path: path, bytes: bytes)
      if let offset = file.firstInvalidOffset {
        problems.append(ContentProblem(.notUTF8, in: file, at: SourceRange(offset, offset + 1)))
        return nil
      }
      return file
    } catch {
      problems.append(ContentProblem(.unreadable(Self.reason(error)), path: path))
      return nil
    }
  }

  /// Why the system refused, in plain Dutch where it is one of the usual reasons.
  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission?: "je mag het niet lezen"
    case .fileReadNoSuchFile?, .fileNoSuchFile?: "het is er niet meer"
    default: "het systeem geeft het niet"
    }
  }
}
