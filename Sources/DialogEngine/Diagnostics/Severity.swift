/// How bad a problem is.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// The script does not run.
  case error
  /// The script runs; somebody had better look at it.
  case warning
}
