/// Why a journal can't be opened for writing.
public enum JournalProblem: Error, Hashable, Sendable {
  /// Another process writes to it.
  case inUse(path: String)
  /// The system refused something.
  case file(FileError)
}

extension JournalProblem: CustomStringConvertible {
  /// For an operator, in one line.
  public var description: String {
    switch self {
    case .inUse(let path): "\(path) is in use by another process"
    case .file(let error): error.description
    }
  }
}
