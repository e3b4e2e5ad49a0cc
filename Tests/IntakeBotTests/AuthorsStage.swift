import DialogEngine
import IntakeBot

/// The shipped content with an example of the authors' page laid beside it, or over what has its name.
struct AuthorsStage {
  private static let shipped: ContentFiles = {
    let root = ShippedDialogs.path
    let files = ContentFolder(path: root).read()
    var named = ContentFiles(root: "Dialogs")
    func renamed(_ list: [SourceFile]) -> [SourceFile] {
      list.map { SourceFile(path: "Dialogs" + $0.path.dropFirst(root.count), bytes: $0.bytes) }
    }
    named.scripts = renamed(files.scripts)
    named.articles = renamed(files.articles)
    named.tables = renamed(files.tables)
    named.routing = renamed(files.routing)
    named.lexicon = renamed(files.lexicon)
    named.problems = files.problems
    return named
  }()

  private static let shippedContent = Content(shipped)

  /// What is told of the shipped content alone.
  private static let shippedReports = Set(shippedContent.reports)

  /// Each whole script of the page beside the shipped content, by its line. Made once: reading everything
  /// anew takes a while.
  static let scripts: [Int: Content] = Dictionary(
    uniqueKeysWithValues: (AuthorsPage.examples(.dialog) + AuthorsPage.examples(.mistake)).map { example in
      var stage = AuthorsStage(before: example)
      stage.lay(script: example.script)
      return (example.line, stage.content)
    })

  /// All loose statements of the page at once beside the shipped content: each has a script of its own.
  static let fragments: Content = {
    var stage = AuthorsStage()
    for example in AuthorsPage.examples(.fragment) {
      stage.layTables(before: example)
      stage.lay(script: example.script)
    }
    return stage.content
  }()

  private var files = AuthorsStage.shipped

  private init() {}

  /// The shipped content, and the tables that the page showed before an example.
  init(before example: AuthorsExample) { layTables(before: example) }

  // The desk and the translation that the page shows are no tables for scripts.
  private mutating func layTables(before example: AuthorsExample) {
    for table in example.shown.tables where table.name != "contact" && !table.name.hasPrefix("vertaling.") {
      lay(table: table.name, table.text)
    }
  }

  /// Lays a script beside the others, or in the place of the one of its name.
  mutating func lay(script: String) {
    Self.lay(Self.path(ofScript: script), script, in: &files.scripts)
  }

  /// Where a script stands: its file is called as its dialog.
  static func path(ofScript script: String) -> String {
    "Dialogs/scripts/\(script.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "").dialog"
  }

  mutating func lay(table name: String, _ text: String) {
    Self.lay("Dialogs/data/\(name).tsv", text, in: &files.tables)
  }

  mutating func lay(article id: String, _ text: String) {
    Self.lay("Dialogs/knowledge/\(id).md", text, in: &files.articles)
  }

  /// Adds lines to a word list; nothing when there is no such list.
  mutating func add(_ lines: String, toWords name: String) -> Bool {
    guard let list = files.lexicon.first(where: { $0.path == "Dialogs/lexicon/\(name)" }) else {
      return false
    }
    Self.lay(list.path, String(decoding: list.bytes, as: UTF8.self) + lines, in: &files.lexicon)
    return true
  }

  /// Puts steps in the place of those of their names in the fixed texts; false when one has no namesake.
  mutating func replace(fixedTexts steps: String) -> Bool {
    guard let fixed = files.scripts.first(where: { $0.path == "Dialogs/scripts/vast.dialog" }) else {
      return false
    }
    var text = String(decoding: fixed.bytes, as: UTF8.self)
    for step in Self.steps(of: steps) {
      let name = step.prefix { $0 != "\n" }
      guard let old = Self.steps(of: text).first(where: { $0.prefix { $0 != "\n" } == name }) else {
        return false
      }
      text = text.replacing(old, with: step + "\n")
    }
    lay(script: text)
    return true
  }

  /// The texts from each `stap` to the next.
  private static func steps(of text: String) -> [String] {
    text.split(separator: "\nstap ", omittingEmptySubsequences: false).map { part in
      part.hasPrefix("stap ") ? String(part) : "stap \(part)"
    }
  }

  private static func lay(_ path: String, _ text: String, in list: inout [SourceFile]) {
    list.removeAll { $0.path == path }
    list.append(SourceFile(path: path, text: text))
    list.sort { $0.path < $1.path }
  }

  /// Everything, read and compiled.
  var content: Content { Content(files, after: Self.shippedContent) }

  /// What is told of it beyond what is told of the shipped content alone.
  static func news(_ content: Content) -> [Report] {
    content.reports.filter { !shippedReports.contains($0) }
  }
}

extension [Report] {
  /// As `intake check` draws them.
  var drawn: String { DiagnosticRenderer().render(self) }
}
