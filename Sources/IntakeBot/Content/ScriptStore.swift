internal import Foundation

/// The scripts on disk, to be rewritten in place.
public enum ScriptStore {
  /// Why a path can't be worked with.
  public enum Problem: Error, Hashable, Sendable {
    /// There is nothing at this path.
    case missing(String)
    /// The file or folder can't be read.
    case unreadable(String)
    /// The file can't be written.
    case unwritable(String)
  }

  /// The scripts that some paths stand for, each once, sorted within a folder. A file is taken as it is; of a
  /// folder, and of the folders in it, the files that end in `.dialog`.
  public static func scripts(at paths: [String]) throws(Problem) -> [String] {
    var found: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path) }
      found += isFolder.boolValue ? try scripts(under: path) : [path]
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func scripts(under folder: String) throws(Problem) -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else { throw .unreadable(folder) }
    let root = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".dialog") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(root)/\($0)" }
  }

  /// The bytes of a file as they lie on disk, a byte order mark included.
  public static func bytes(of path: String) throws(Problem) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    return [UInt8](data)
  }

  /// Writes a script in the place of the one that is there, as a whole or not at all. It keeps its
  /// permissions; where a link leads to it, the link stays.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: target.path(percentEncoded: false))
      try Data(bytes).write(to: target, options: .atomic)
      if let permissions = attributes[.posixPermissions] {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: target.path(percentEncoded: false))
      }
    } catch {
      throw .unwritable(path)
    }
  }
}
