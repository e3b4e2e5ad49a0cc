internal import DialogEngine

/// What the two tables about jobs say.
struct JobMatchTables: Sendable {
  /// The rows of `beroepen-match.tsv`, in order.
  let rows: [JobMatch]
  /// The jobs with everyday words for them.
  let names: Table
}

/// Reads `data/beroepen-match.tsv`: `beroep`, `doel`, `overlap`, `gelijk`, `van`, `fonds` and `afgekapt`,
/// and `data/beroepen.tsv`: each job once, with everyday words in the column `ook`. Further columns are for
/// scripts and for those who look after the tables.
enum JobMatchReader {
  /// Reads both; nil when there are no matches. Without everyday words a job is found by its name.
  static func read(_ tables: [CellTable], problems: inout [ContentProblem]) -> JobMatchTables? {
    guard let table = tables.first(where: { $0.file.stem == "beroepen-match" }) else { return nil }
    let rows = rows(of: table, problems: &problems)
    guard !rows.isEmpty else { return nil }
    let names = tables.first { $0.file.stem == "beroepen" }
    if let names { checkNames(names, against: rows, problems: &problems) }
    return JobMatchTables(rows: rows, names: TableReader.table(names ?? table))
  }

  private static let columns = ["beroep", "doel", "overlap", "gelijk", "van", "fonds", "afgekapt"]

  /// The rows, in order; wrong ones are reported and left out.
  private static func rows(of table: CellTable, problems: inout [ContentProblem]) -> [JobMatch] {
    guard let columns = table.indices(of: columns, problems: &problems) else { return [] }
    var seen: Set<[String]> = []
    return table.rows.compactMap { row in
      guard let match = match(row, columns, in: table, problems: &problems) else { return nil }
      if seen.insert([match.job, match.target.rawValue]).inserted { return match }
      problems.append(
        ContentProblem(.duplicateKey(match.job), in: table.file, at: row.cells[columns[0]].range))
      return nil
    }
  }

  private static func match(
    _ row: CellTable.Row, _ columns: [Int], in table: CellTable, problems: inout [ContentProblem]
  ) -> JobMatch? {
    let texts = columns.map { row.cells[$0].text }
    func refuse(_ column: Int, _ form: ContentProblem.CellForm) -> JobMatch? {
      problems.append(table.problem(row, columns[column], form))
      return nil
    }
    if texts[0].isEmpty { return refuse(0, .filled) }
    guard let target = JobTarget(rawValue: texts[1]) else { return refuse(1, .jobTarget) }
    guard let percent = Int(texts[2]) else { return refuse(2, .count) }
    // Bounds keep the sums below from overflowing.
    guard let matching = Int(texts[3]), (0...10_000).contains(matching) else { return refuse(3, .count) }
    guard let total = Int(texts[4]), (1...10_000).contains(total) else { return refuse(4, .count) }
    guard percent == JobMatch.percent(matching, of: total) else { return refuse(2, .overlap) }
    return JobMatch(
      job: texts[0], isNameCut: texts[6] == "ja", target: target, overlapPercent: percent,
      matching: matching, total: total, fund: texts[5].isEmpty ? nil : texts[5])
  }

  /// Reports jobs with everyday words that have no row among the matches.
  private static func checkNames(
    _ names: CellTable, against matches: [JobMatch], problems: inout [ContentProblem]
  ) {
    let jobs = Set(matches.map(\.job))
    for row in names.uniqueRows(problems: &problems) where !jobs.contains(row.cells[0].text) {
      let text = row.cells[0].text
      let nearest = NearestWord.nearest(to: text, among: jobs.sorted())
      let cause = ContentProblem.Cause.unknownName(column: names.columns[0], text: text, nearest: nearest)
      problems.append(ContentProblem(cause, in: names.file, at: row.cells[0].range))
    }
  }
}
