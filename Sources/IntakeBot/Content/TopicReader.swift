internal import DialogEngine
internal import Knowledge

/// A row of `data/topics.tsv`.
struct TopicRow: Hashable, Sendable {
  /// The fixed id.
  let id: TopicID
  /// The role that takes leads; nil when nobody does.
  let role: String?
  /// The dialog that takes its questions further; nil when the table names none.
  let dialog: DialogName?
  /// The topic that this one lies under.
  let parent: TopicID?
  /// What it is called toward a person; nil when the table doesn't say.
  let title: String?
}

/// Reads `data/topics.tsv`: `id`, `audience`, `dialog`, `route to`, and, if there are any, `under` for
/// finer topics and `titel` for what a topic is called.
enum TopicReader {
  /// Reads the topics, in order.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> [TopicRow] {
    guard let table = TabSeparatedReader.read(file, problems: &problems),
      let columns = table.indices(of: ["id", "route to"], problems: &problems)
    else { return [] }
    let under = table.index(of: "under")
    let title = table.index(of: "titel")
    let dialog = table.index(of: "dialog")
    let rows = table.uniqueRows(problems: &problems)
    let known = rows.map { $0.cells[columns[0]].text }
    return rows.map { row in
      let parent = under.flatMap { parentCell(row.cells[$0]) }
      if let parent, !known.contains(parent.text) {
        let nearest = NearestWord.nearest(to: parent.text, among: known)
        problems.append(
          ContentProblem(.unknownTopic(parent.text, nearest: nearest), in: file, at: parent.range))
      }
      return TopicRow(
        id: TopicID(rawValue: row.cells[columns[0]].text), role: named(row.cells[columns[1]].text),
        dialog: dialog.flatMap { named(row.cells[$0].text) }.map { DialogName(rawValue: $0) },
        parent: parent.map { TopicID(rawValue: $0.text) },
        title: title.flatMap { named(row.cells[$0].text) })
    }
  }

  private static func parentCell(_ cell: CellTable.Cell) -> CellTable.Cell? {
    named(cell.text) == nil ? nil : cell
  }

  /// A name, or nil where the table says that there is none.
  private static func named(_ text: String) -> String? { ["", "-", "none"].contains(text) ? nil : text }
}

/// Reads `data/rollen.tsv`: `rol` and `naam`, such as `coach` and `een coach`.
enum ReceiverReader {
  /// How each role is called toward a person.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> [String: String] {
    guard let table = TabSeparatedReader.read(file, problems: &problems),
      let columns = table.indices(of: ["rol", "naam"], problems: &problems)
    else { return [:] }
    let pairs = table.uniqueRows(problems: &problems)
      .map { ($0.cells[columns[0]].text, $0.cells[columns[1]].text) }
    return Dictionary(pairs) { first, _ in first }
  }
}

/// The topics as the engine and the router want them.
struct TopicTable: Sendable {
  /// In the order of the file.
  let topics: [Topic]
  /// The topic that a finer topic lies under.
  let parents: [TopicID: TopicID]
  /// Roles that have no name.
  let rolesWithoutName: [String]

  /// A topic is called as its row says, else as the article of the same name, else as its id.
  init(_ rows: [TopicRow], receivers: [String: String], articles: ArticleCollection) {
    let roles = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    var unnamed: [String] = []
    topics = rows.map { row in
      // A finer topic goes where the one above it goes, unless it says otherwise.
      let role = row.role ?? row.parent.flatMap { roles[$0]?.role }
      let receiver = role.map { receivers[$0] ?? "" } ?? ""
      if let role, receiver.isEmpty, !unnamed.contains(role) { unnamed.append(role) }
      // A role without a name of its own is still somebody who answers.
      return Topic(
        id: row.id, title: row.title ?? Self.title(of: row.id, in: articles), role: role,
        receiver: receiver.isEmpty && role != nil ? "iemand" : receiver)
    }
    parents = Dictionary(rows.compactMap { row in row.parent.map { (row.id, $0) } }) { first, _ in first }
    rolesWithoutName = unnamed
  }

  private static func title(of topic: TopicID, in articles: ArticleCollection) -> String {
    articles[topic.rawValue]?.title
      ?? String(topic.rawValue.map { $0 == "-" ? " " : $0 })
  }
}
