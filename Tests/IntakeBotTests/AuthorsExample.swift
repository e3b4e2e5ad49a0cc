import Testing

/// One fenced block of the authors' page.
struct AuthorsExample: Sendable, CustomTestStringConvertible {
  /// What a block shows, and so how it is tried. The raw value is the word behind its fence.
  enum Kind: String, CaseIterable {
    /// A whole script that is good.
    case dialog
    /// Statements, or steps, that are good in some script.
    case fragment = "stap"
    /// A whole script with one mistake, whose code stands behind the word.
    case mistake = "fout"
    /// What `intake check` draws for the mistake shown before.
    case report = "melding"
    /// Conversation tests about the script shown before.
    case talk = "gesprek"
    /// An article.
    case article = "artikel"
    /// A table, whose name stands behind the word; it goes with all that is shown after it.
    case table = "tabel"
    /// Lines for a word list, whose file stands behind the word.
    case words = "woorden"
    /// Steps that take the place of those in the fixed texts.
    case fixedTexts = "vast"
    /// What is typed in a terminal.
    case command = "opdracht"
    /// What a dialog is, in a picture of words.
    case picture = "plaatje"
  }

  /// What earlier blocks showed.
  struct Shown: Sendable {
    /// The line of the last whole script that is good.
    var script: Int?
    /// The line of the last script with a mistake.
    var mistake: Int?
    /// The tables, by name.
    var tables: [(name: String, text: String)] = []

    mutating func add(_ example: AuthorsExample) {
      switch example.kind {
      case .dialog: script = example.line
      case .mistake: mistake = example.line
      case .table: tables.append((example.argument, example.text))
      default: break
      }
    }
  }

  /// The line of its fence, from 1.
  let line: Int
  /// The words behind the fence.
  let info: [String]
  /// What stands in it.
  let text: String
  /// What was shown before it.
  let shown: Shown

  /// What it shows; nil when the word behind the fence is not known.
  var kind: Kind? { info.first.flatMap(Kind.init) }
  /// What stands behind that word.
  var argument: String { info.dropFirst().first ?? "" }
  /// The lines that say something.
  var lines: [Substring] { text.split(separator: "\n") }
  var testDescription: String { "LEESMIJ.md:\(line) \(info.joined(separator: " "))" }

  /// The script to try: a whole one as it is, statements with a dialog around them.
  var script: String { kind == .fragment ? wrapped : text }
  /// Where that script would stand.
  var scriptPath: String { AuthorsStage.path(ofScript: script) }

  private var wrapped: String {
    let hasSteps = lines.contains { $0.hasPrefix("stap ") }
    let body =
      hasSteps ? text : "stap begin\n" + lines.map { "  \($0)\n" }.joined() + (isClosed ? "" : "  klaar\n")
    return "dialoog proef-\(line)  Een proef\n  voorbeeld  dit is proef nummer \(line)\n\n\(body)"
  }

  /// Whether the last statement closes the step already.
  private var isClosed: Bool {
    let last = lines.last { !$0.hasPrefix(" ") } ?? ""
    return last == "klaar" || last.hasPrefix("ga naar ")
  }
}
