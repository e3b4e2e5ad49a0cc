/// Why a journal can't be opened for writing.
public enum JournalProblem: Error, Hashable, Sendable {
  /// Another process writes to it.
  case inUse(path: String)
  /// It was written by a program with another form of the journal.
  case unknownVersion(path: String, version: UInt32)
  /// The system refused something.
  case file(FileError)
}

extension JournalProblem: CustomStringConvertible {
  /// For an operator, in one line.
  public var description: String {
    switch self {
    case .inUse(let path): "\(path) is in use by another process"
    case .unknownVersion(let path, let version):
      "\(path) has form \(version), and this program knows form 1 only: run the newer program that wrote it"
    case .file(let error): error.description
    }
  }
}
