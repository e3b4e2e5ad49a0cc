extension Problem {
  /// Problems of the file as a whole.
  public enum File: Hashable, Sendable {
    /// The byte here is no UTF-8; the file is read no further.
    case notUTF8
    /// There is no line in the file.
    case emptyScript
    /// The line has more than `limit` bytes.
    case lineTooLong(limit: Int)

    var code: DiagnosticCode {
      switch self {
      case .notUTF8: .notUTF8
      case .emptyScript: .emptyScript
      case .lineTooLong: .lineTooLong
      }
    }
  }
}
