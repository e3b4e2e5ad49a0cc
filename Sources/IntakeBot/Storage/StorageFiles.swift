/// The few things that storage asks of a file system. Tests put one in between that fails when told to.
protocol StorageFiles: Sendable {
  /// Makes a folder that only its owner may enter (mode 0700) and brings it to disk; one that is there stays
  /// as it is. The folder above must exist.
  func makeFolder(_ path: String) throws(FileError)
  /// The names in a folder, sorted by their bytes.
  func names(in path: String) throws(FileError) -> [String]
  /// Makes a new file that only its owner may read (mode 0600), or empties the one that is there.
  func create(_ path: String) throws(FileError) -> OpenFile
  /// Opens a file that is there.
  func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile
  /// Closes a file.
  func close(_ file: OpenFile)
  /// Takes the only lock on a file; false when another process or opening has it. Closing gives it back, and
  /// so does the end of the process, however it ends.
  func lock(_ file: OpenFile) throws(FileError) -> Bool
  /// The size, in bytes.
  func size(of file: OpenFile) throws(FileError) -> UInt64
  /// Reads up to `count` bytes; fewer only at the end of the file.
  func read(_ file: OpenFile, at offset: UInt64, count: Int) throws(FileError) -> [UInt8]
  /// Writes all bytes, or throws; after an error any part of them may have been written.
  func write(_ bytes: [UInt8], to file: OpenFile, at offset: UInt64) throws(FileError)
  /// Cuts a file off.
  func truncate(_ file: OpenFile, to size: UInt64) throws(FileError)
  /// Brings the bytes of a file to disk, and what is needed to find them (`fdatasync`).
  func synchronize(_ file: OpenFile) throws(FileError)
  /// Brings the names in a folder to disk.
  func synchronizeFolder(_ path: String) throws(FileError)
  /// Gives a file another name, in one step; a file of that name is replaced.
  func rename(_ path: String, to newPath: String) throws(FileError)
  /// Removes a file.
  func remove(_ path: String) throws(FileError)
}

/// An open file.
struct OpenFile: Hashable, Sendable {
  /// The number by which the system knows it.
  let descriptor: Int32
  /// Where it was opened; for messages.
  let path: String
}

/// What an opened file is for.
enum FileAccess: Sendable {
  case reading
  case writing
}
