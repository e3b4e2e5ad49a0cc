/// Something that is wrong in a script, and where.
public struct Diagnostic: Sendable {
  /// The file.
  public let file: SourceFile
  /// The place in it.
  public let range: SourceRange
  /// What is wrong, apart from how it is worded.
  public let problem: Problem
  /// Other places that have to do with it.
  public let notes: [Note]

  /// Another place that has to do with a problem.
  public struct Note: Sendable {
    /// The file.
    public let file: SourceFile
    /// The place in it.
    public let range: SourceRange
    /// What that place has to do with it.
    public let relation: Relation

    /// Names a place.
    public init(_ relation: Relation, in file: SourceFile, at range: SourceRange) {
      self.file = file
      self.range = range
      self.relation = relation
    }
  }

  /// What another place has to do with a problem.
  public enum Relation: Hashable, Sendable {
    /// The same name stands here for the first time.
    case first
    /// The same mistake is made here again.
    case again
    /// The problem comes from here.
    case cause
  }

  /// Reports a problem.
  public init(_ problem: Problem, in file: SourceFile, at range: SourceRange, notes: [Note] = []) {
    self.problem = problem
    self.file = file
    self.range = range
    self.notes = notes
  }

  /// The stable code, such as `D201`.
  public var code: DiagnosticCode { problem.code }
  /// Whether the script can run with it.
  public var severity: Severity { problem.code.severity }
  /// Where it begins, as a person counts.
  public var location: SourceLocation { file.location(at: range.start) }
}
