/// What can be wrong in a script, grouped as its codes are. Each case holds what its wording needs.
public enum Problem: Hashable, Sendable {
  /// D0: the file as a whole.
  case file(File)
  /// D1: words in front and indentation.
  case layout(Layout)
  /// D2: names.
  case naming(Naming)
  /// D3: what stands in a line or a question.
  case part(Part)
  /// D4: the road that a conversation takes.
  case flow(Flow)
  /// D5: consent.
  case consent(Consent)
  /// D6: tables and topics.
  case content(Content)

  /// The stable code.
  public var code: DiagnosticCode {
    switch self {
    case .file(let problem): problem.code
    case .layout(let problem): problem.code
    case .naming(let problem): problem.code
    case .part(let problem): problem.code
    case .flow(let problem): problem.code
    case .consent(let problem): problem.code
    case .content(let problem): problem.code
    }
  }
}

/// A name that somebody probably meant.
public struct NearName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The line, from 1, where it is declared, when that is in the same file.
  public let line: Int?

  /// Proposes a name.
  public init(_ name: String, line: Int? = nil) {
    self.name = name
    self.line = line
  }
}
