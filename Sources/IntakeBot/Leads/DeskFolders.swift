/// Delivers leads into folders, one for each desk, one file for each lead.
///
/// A file is written under a hidden name, brought to disk, and then renamed: whoever looks for `*.json` never sees
/// half a lead. Delivering once more writes the same file again.
struct DeskFolders: Sendable {
  let files: any StorageFiles
  /// The folder that holds the folders of the desks.
  let path: String

  /// Delivers a lead. When it returns, the file has its name; `settle` brings that name to disk.
  ///
  /// - Returns: The folder of the desk.
  func deliver(_ lead: Lead) throws(FileError) -> String {
    let folder = path + "/" + Self.name(of: lead.adviser)
    try files.makeFolder(path)
    try files.makeFolder(folder)
    let hidden = "\(folder)/.\(lead.reference).new"
    let file = try files.create(hidden)
    do {
      defer { files.close(file) }
      try files.write(Array((LeadDocument(lead).json + "\n").utf8), to: file, at: 0)
      try files.synchronize(file)
    }
    try files.rename(hidden, to: "\(folder)/\(lead.reference).json")
    return folder
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
