public import DialogEngine

/// The listed jobs, and how much each has in common with the jobs that are hard to fill.
public struct JobMatches: Sendable {
  /// All rows, in the order of the table.
  public let rows: [JobMatch]
  private let reader: AnswerReader

  /// Prepares the search, in time proportional to the names.
  ///
  /// - Parameter names: The jobs in its first column, with everyday words in its column `ook`, if any.
  public init(rows: [JobMatch], names: Table) {
    self.rows = rows
    reader = AnswerReader(.row(names))
  }

  /// The rows of the jobs that a description means: a name, an everyday word, or either misspelled.
  ///
  /// - Returns: Grouped by job, the best fit first, at most five jobs; within a job in the order of the
  ///   table. Empty when no job fits, which tells nothing of the person's chances. Never throws.
  public func find(_ description: String, on day: CalendarDate) -> [JobMatch] {
    let values: [Value] =
      switch reader.read(NormalizedLine(description), today: day) {
      case .understood(let value): [value]
      case .ambiguous(let values): values
      case .invalid, .notUnderstood: []
      }
    return values.flatMap { value in rows.filter { .row($0.job) == value } }
  }
}
