internal import DialogEngine

/// Reads `routing/advisers.csv`.
enum AdviserReader {
  /// The columns, in the order in which `AdviserReader` takes them.
  static let columns = [
    "id", "role", "desk", "regions", "sectors", "topics", "languages", "capacity", "hours", "take-within",
    "channel", "address", "from", "until", "example",
  ]

  /// Reads the desks, in order. Rows that can't be read are reported and left out; names that nothing bears
  /// are reported too, as such a desk would never get a lead.
  static func read(
    _ file: SourceFile, names: AdviserNames = AdviserNames(), problems: inout [ContentProblem]
  ) -> [Adviser] {
    guard let table = CommaSeparatedReader.read(file, problems: &problems),
      let columns = table.indices(of: columns, problems: &problems)
    else { return [] }
    var advisers: [Adviser] = []
    for row in table.uniqueRows(problems: &problems) {
      let fields = AdviserFields(row: row, columns: columns, table: table)
      let wrong = fields.problems
      problems += wrong + fields.unknownNames(names)
      if wrong.isEmpty { advisers.append(fields.adviser) }
    }
    let examples = advisers.count(where: \.isExample)
    if examples > 0 { problems.append(ContentProblem(.exampleRows(count: examples), path: file.path)) }
    if !advisers.contains(where: { $0.role == Router.fallbackRole }) {
      problems.append(ContentProblem(.noFallbackDesk, path: file.path))
    }
    return advisers
  }
}

/// The names that desks may use; an empty list is not held against them.
struct AdviserNames {
  /// Names, and the same in small letters.
  struct Known {
    let names: [String]
    let folded: Set<String>

    init(_ names: [String]) {
      self.names = names
      folded = Set(names.map { $0.lowercased() })
    }
  }

  /// The ids of topics.
  let topics: Known
  /// Provinces and other regions.
  let regions: Known

  init(topics: [String] = [], regions: [String] = []) {
    self.topics = Known(topics)
    self.regions = Known(regions)
  }

  /// The sectors, which are fixed.
  static let sectors = Known(["metaal", "metalektro", "mobiliteit"])
}

/// The cells of one row, by the order of `AdviserReader.columns`.
private struct AdviserFields {
  let row: CellTable.Row
  let columns: [Int]
  let table: CellTable

  func text(_ field: Int) -> String { row.cells[columns[field]].text }

  func list(_ field: Int) -> [String] {
    text(field).split(separator: "|").map(\.trimmed)
  }

  /// What can't be read.
  var problems: [ContentProblem] {
    var wrong: [(field: Int, form: ContentProblem.CellForm)] = []
    for field in [0, 1, 2] where text(field).isEmpty { wrong.append((field, .filled)) }
    if !text(7).isEmpty, (Int(text(7)) ?? -1) < 0 { wrong.append((7, .count)) }
    // A year: beyond it somebody mistook the unit.
    if !text(9).isEmpty, !(1...8_760).contains(Int(text(9)) ?? 0) { wrong.append((9, .count)) }
    if !text(8).isEmpty, WeeklyHours(text(8)) == nil { wrong.append((8, .daysAndHours)) }
    if Adviser.Channel(rawValue: text(10)) == nil { wrong.append((10, .channel)) }
    for field in [12, 13] where !text(field).isEmpty && CalendarDate(iso: text(field)) == nil {
      wrong.append((field, .date))
    }
    return wrong.map { table.problem(row, columns[$0.field], $0.form) }
  }

  /// Names in the lists that nothing bears.
  func unknownNames(_ names: AdviserNames) -> [ContentProblem] {
    let regions = list(3).filter { if case .named = region($0) { true } else { false } }
    return unknown(regions, 3, names.regions) + unknown(list(4), 4, AdviserNames.sectors)
      + unknown(list(5), 5, names.topics)
  }

  private func unknown(_ given: [String], _ field: Int, _ known: AdviserNames.Known) -> [ContentProblem] {
    guard !known.folded.isEmpty else { return [] }
    return given.filter { !known.folded.contains($0.lowercased()) }.map { name in
      let column = columns[field]
      let cause = ContentProblem.Cause.unknownName(
        column: table.columns[column], text: name, nearest: NearestWord.nearest(to: name, among: known.names))
      return ContentProblem(cause, in: table.file, at: row.cells[column].range)
    }
  }

  /// The desk; to be asked only when there are no problems.
  var adviser: Adviser {
    Adviser(
      id: text(0), role: text(1), desk: text(2), regions: list(3).map(region), sectors: list(4),
      topics: list(5).map { TopicID(rawValue: $0) }, languages: list(6), capacity: Int(text(7)),
      hours: WeeklyHours(text(8)), takeWithin: Int(text(9)),
      channel: Adviser.Channel(rawValue: text(10)) ?? .folder, address: text(11),
      from: CalendarDate(iso: text(12)), until: CalendarDate(iso: text(13)),
      isExample: ExampleMark.isSet(text(14)))
  }

  private func region(_ text: String) -> AdviserRegion {
    let ends = text.split(separator: "-").map { Int($0) }
    if ends.count == 2, let first = ends[0], let last = ends[1], first <= last {
      return .postcodes(first...last)
    }
    return .named(text)
  }
}
