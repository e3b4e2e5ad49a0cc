internal import Foundation

/// What the operating system refused: which operation, on which path, and its number for the reason.
public struct FileError: Error, Hashable, Sendable {
  /// What was asked.
  public let operation: Operation
  /// The path, as far as it is known; it holds no personal data.
  public let path: String
  /// The reason, as in `errno.h`.
  public let number: Int32

  /// What can be asked of a file system.
  public enum Operation: String, Hashable, Sendable {
    /// Making a folder.
    case makeFolder = "make folder"
    /// Reading the names in a folder.
    case list
    /// Making a file.
    case create
    /// Opening a file.
    case open
    /// Taking a lock.
    case lock
    /// Reading.
    case read
    /// Writing.
    case write
    /// Cutting off.
    case truncate
    /// Bringing to disk.
    case synchronize
    /// Renaming.
    case rename
    /// Removing.
    case remove
  }

  /// Whether there is no room left: on the disk (`ENOSPC`), or for this user (`EDQUOT`).
  public var isOutOfSpace: Bool { number == ENOSPC || number == EDQUOT }

  /// Whether there is no such file or folder.
  public var isMissing: Bool { number == ENOENT }
}

extension FileError: CustomStringConvertible {
  /// For the log of an operator: `could not write intake-data/journal/1.journal: No space left on device`.
  public var description: String {
    let place = path.isEmpty ? "" : " \(path)"
    return "could not \(operation.rawValue)\(place): \(String(cString: strerror(number)))"
  }
}
