extension Problem {
  /// Problems of keywords and indentation.
  public enum Layout: Hashable, Sendable {
    /// An odd number of spaces in front, and how many there should be.
    case oddIndentation(spaces: Int, expected: Int)
    /// The line begins with a word that is no keyword.
    case unknownKeyword(String, suggestion: Keyword?)
    /// The line has no meaning under `parent`; nil is the file itself.
    case misplacedKeyword(Keyword, parent: Keyword?)
    /// `anders` is not directly under `als`, or `of` not directly under `zeg`.
    case detachedLine(Keyword)
    /// There are tabs in front of so many lines, of which this is the first.
    case tabInIndentation(lines: Int)
    /// An even but wrong number of spaces in front, and how many there should be.
    case wrongIndentation(spaces: Int, expected: Int)
    /// More blocks in each other than `limit`.
    case nestedTooDeep(limit: Int)
    /// Nothing stands under this line.
    case emptyBlock(Keyword)
    /// `#` stands in a text.
    case commentMark
    /// The file has a `dialoog` already.
    case secondDialog(firstLine: Int)
    /// The file does not begin with `dialoog`.
    case missingHeader(proposal: String)
    /// The dialog has no step.
    case missingStep

    var code: DiagnosticCode {
      switch self {
      case .oddIndentation: .oddIndentation
      case .unknownKeyword: .unknownKeyword
      case .misplacedKeyword: .misplacedKeyword
      case .detachedLine: .detachedLine
      case .tabInIndentation: .tabInIndentation
      case .wrongIndentation: .wrongIndentation
      case .nestedTooDeep: .nestedTooDeep
      case .emptyBlock: .emptyBlock
      case .commentMark: .commentMark
      case .secondDialog: .secondDialog
      case .missingHeader: .missingHeader
      case .missingStep: .missingStep
      }
    }
  }
}
