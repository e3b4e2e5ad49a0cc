extension Problem {
  /// Problems with tables and topics.
  public enum Content: Hashable, Sendable {
    /// There is no such table.
    case unknownTable(String, suggestion: String?)
    /// The table has no such column.
    case unknownColumn(String, table: String, suggestion: String?)
    /// Two rows, at these lines of the table, fit the lookup; `column` tells them apart, if one does.
    case severalRows(table: String, lines: [Int], column: String?)
    /// There is no such topic; with `option` when an option of `reference` should be one.
    case unknownTopic(String, option: Bool, suggestion: String?)
    /// The topic comes from an answer that is no choice.
    case topicNotFromChoice(String)
    /// Nobody takes leads on the topic.
    case topicWithoutDesk(String, role: String?)
    /// There is no article on the topic.
    case topicWithoutArticle(String)
    /// The column has no such value.
    case valueNotInColumn(String, column: String, suggestion: String?)

    var code: DiagnosticCode {
      switch self {
      case .unknownTable: .unknownTable
      case .unknownColumn: .unknownColumn
      case .severalRows: .severalRows
      case .unknownTopic, .topicNotFromChoice: .unknownTopic
      case .topicWithoutDesk: .topicWithoutDesk
      case .topicWithoutArticle: .topicWithoutArticle
      case .valueNotInColumn: .valueNotInColumn
      }
    }
  }
}
