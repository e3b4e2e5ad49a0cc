internal import Foundation

/// When the files of a folder were last changed: two stamps are equal as long as nothing was.
public struct FolderStamp: Hashable, Sendable {
  private let files: [String: [Int]]

  /// Looks at all files under a folder. What can't be looked at counts as not there.
  public init(of path: String) {
    var files: [String: [Int]] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      guard let facts = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)"),
        facts[.type] as? FileAttributeType == .typeRegular
      else { continue }
      let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      files[name] = [Int(changed * 1_000), facts[.size] as? Int ?? 0]
    }
    self.files = files
  }
}
