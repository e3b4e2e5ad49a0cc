/// Delivers leads into folders, one for each desk, one file for each lead.
///
/// A file is written under a hidden name, brought to disk, and then renamed: whoever looks for `*.json` never sees
/// half a lead. Delivering once more writes the same file again.
struct DeskFolders: Sendable {
  let files: any StorageFiles
  /// The folder that holds the folders of the desks.
  let path: String

  /// Delivers a letter. When it returns, the file has its name; `settle` brings that name to disk. A request to
  /// delete also takes the lead itself away, when it still lies there.
  ///
  /// - Returns: The folder of the desk.
  func deliver(_ letter: Letter, to desk: String) throws(FileError) -> String {
    let folder = path + "/" + Self.name(of: desk)
    try files.makeFolder(path)
    try files.makeFolder(folder)
    let hidden = "\(folder)/.\(letter.key).new"
    let file = try files.create(hidden)
    do {
      defer { files.close(file) }
      try files.write(Array((letter.json + "\n").utf8), to: file, at: 0)
      try files.synchronize(file)
    }
    try files.rename(hidden, to: "\(folder)/\(letter.key).json")
    if letter.kind == .deletion {
      for key in letter.earlierKeys { try removeIfThere("\(folder)/\(key).json") }
    }
    return folder
  }

  /// Removes a file; one that is gone already is no failure.
  func removeIfThere(_ path: String) throws(FileError) {
    do { try files.remove(path) } catch { if !error.isMissing { throw error } }
  }

  /// Brings the names in a folder to disk.
  func settle(_ folder: String) throws(FileError) { try files.synchronizeFolder(folder) }

  /// The folder of a desk: its id, with every byte that is not a letter, digit, hyphen, underscore or, behind the
  /// first, a full stop as `%` and two hexadecimal digits; `%` alone when there is no desk.
  static func name(of adviser: String) -> String {
    guard !adviser.isEmpty else { return "%" }
    var name = ""
    for (index, byte) in adviser.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ".") where index > 0: name += "."
      default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return name
  }
}
