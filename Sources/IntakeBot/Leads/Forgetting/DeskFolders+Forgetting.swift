internal import Foundation

extension DeskFolders {
  /// Removes the files about leads that are taken from the disk, in the folders of all desks.
  ///
  /// A request to delete stays where it lies: the desk has yet to see it.
  func remove(about fates: [LeadReference: LeadFate]) throws(FileError) {
    for file in try letters() {
      // A desk may take it away at any moment.
      if fates[file.reference] != nil, !file.isDeletion { try removeIfThere(file.path) }
    }
  }

  /// Removes the requests to delete that are about leads made before a moment, and that nobody took away.
  func removeDeletions(ofLeadsBefore moment: Moment) throws(FileError) {
    for file in try letters() where file.isDeletion {
      let isOld = try made(file.path).map { $0 < moment.iso } ?? true
      if isOld { try removeIfThere(file.path) }
    }
  }

  /// A file about a lead.
  private struct LetterFile {
    let path: String
    let reference: LeadReference
    let isDeletion: Bool

    /// Also knows those that were being written when the process ended.
    init?(_ folder: String, _ name: String) {
      let visible = name.hasPrefix(".") ? name.dropFirst() : name[...]
      guard let reference = LeadReference(String(visible.prefix(LeadReference.length + 2))) else {
        return nil
      }
      self.reference = reference
      path = "\(folder)/\(name)"
      isDeletion = visible.hasSuffix("-\(LetterKind.deletion.rawValue).json")
    }
  }

  private func letters() throws(FileError) -> [LetterFile] {
    var found: [LetterFile] = []
    for desk in try names(in: path) {
      let folder = "\(path)/\(desk)"
      for name in try names(in: folder) {
        if let file = LetterFile(folder, name) { found.append(file) }
      }
    }
    return found
  }

  /// The names in a folder; none where there is no folder.
  private func names(in path: String) throws(FileError) -> [String] {
    do { return try files.names(in: path) } catch {
      if error.isMissing || error.number == ENOTDIR { return [] }
      throw error
    }
  }

  /// When the lead was made that a letter is about, as it stands there; nil when it says nothing of it.
  private func made(_ path: String) throws(FileError) -> String? {
    let file: OpenFile
    do { file = try files.open(path, .reading) } catch {
      if error.isMissing { return nil }
      throw error
    }
    defer { files.close(file) }
    let text = String(decoding: try files.read(file, at: 0, count: 4_096), as: UTF8.self)
    return text.firstMatch(of: #/"made":"([0-9TZ:.\-]+)"/#).map { String($0.output.1) }
  }
}
