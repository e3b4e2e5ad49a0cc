/// The scripts of a check, indexed by name.
struct CheckedBundle: Sendable {
  let context: CheckContext
  /// The dialogs, by path and then name.
  let dialogs: [CheckedDialog]
  let tables: [TableName: CheckedTable]
  let topics: [TopicID: Topic]
  let dialogNames: Suggester
  let topicNames: Suggester
  /// The questions that are named together with their dialog.
  let namedElsewhere: Set<QuestionID>
  private let indexByName: [DialogName: Int]
  /// Names of files that could not be read at all: they may hold any dialog of that name.
  private let unreadable: Set<DialogName>
  private let callsByPath: [String: [String]]

  init(_ context: CheckContext) {
    self.context = context
    let scripts = context.scripts.compactMap(\.script).sorted { $0.file.path < $1.file.path }
    dialogs = scripts.map(CheckedDialog.init)
    var byName: [DialogName: Int] = [:]
    for (index, dialog) in dialogs.enumerated() where byName[dialog.name] == nil {
      byName[dialog.name] = index
    }
    indexByName = byName
    unreadable = Set(
      context.scripts.filter { $0.script == nil }.map { DialogName(rawValue: $0.file.baseName) })
    tables = Dictionary(context.tables.map { ($0.table.name, $0) }) { first, _ in first }
    topics = Dictionary(context.topics.map { ($0.id, $0) }) { first, _ in first }
    dialogNames = Suggester(dialogs.map { NearName($0.name.rawValue) })
    topicNames = Suggester(context.topics.map { NearName($0.id.rawValue) })
    namedElsewhere = Set(
      dialogs.flatMap(\.uses).map(\.reference.parts).filter { $0.count > 1 }.map {
        QuestionID(DialogName(rawValue: $0[0].value), QuestionName(rawValue: $0[1].value))
      })
    var calls: [String: [String]] = [:]
    for dialog in dialogs {
      let called = dialog.calls.compactMap { byName[$0.name.value] }
      calls[dialog.path, default: []] += called.map { scripts[$0].file.path }
    }
    callsByPath = calls
  }

  /// The first dialog of a name.
  func dialog(_ name: DialogName) -> CheckedDialog? { indexByName[name].map { dialogs[$0] } }
  /// The place in `dialogs` of the first dialog of a name.
  func index(of name: DialogName) -> Int? { indexByName[name] }
  /// Whether there is a dialog of a name, or a file that may hold it.
  func exists(_ name: DialogName) -> Bool { indexByName[name] != nil || unreadable.contains(name) }
  /// Whether a file of that name could not be read.
  func isUnreadable(_ name: DialogName) -> Bool { unreadable.contains(name) }
  /// The files of the dialogs that those of a file run.
  func calledPaths(from path: String) -> [String] { callsByPath[path] ?? [] }
}

extension SourceFile {
  /// The last part of the path, up to its first full stop.
  var baseName: String {
    let last = path.split(separator: "/").last ?? ""
    return String(last.split(separator: ".").first ?? "")
  }
}
