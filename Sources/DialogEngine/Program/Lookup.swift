/// `zoek NAAM in TABEL met …`: a row found by its columns. Evaluated whenever it is read, never stored,
/// so that a corrected answer or a changed table can't leave a stale row behind.
struct Lookup: Sendable {
  let id: QuestionID
  let table: Table
  let keys: [Key]

  struct Key: Sendable {
    let column: Int
    let source: Source
  }

  enum Source: Hashable, Sendable {
    /// A text written in the script.
    case fixed(String)
    /// The answer to a question.
    case answer(QuestionID)
  }

  /// The first row whose cells equal the values, given in the order of `keys`.
  func row(matching values: [String]) -> [String]? {
    table.rows.first { row in
      zip(keys, values).allSatisfy { key, value in row[key.column] == value }
    }
  }
}
