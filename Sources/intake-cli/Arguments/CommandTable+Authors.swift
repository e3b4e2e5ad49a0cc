internal import DialogEngine
internal import IntakeBot

extension CommandTable {
  static let parse = CommandSpec(
    name: .parse, summary: "tell what the bot would take a text for",
    operand: .init(
      placeholder: "TYPE TEXT",
      summary: "the type of a question, and what somebody types; `-` reads a text a line, and implies --json",
      isOptional: false, takesSeveral: true, words: AnswerTypeName.allCases.map(\.rawValue)),
    flags: [.options, .today, .json],
    examples: [
      .init(line: "intake parse number \"een stuk of twintig\"", meaning: "getal: 20"),
      .init(line: "intake parse phone --json 06 - 12 34 56 78", meaning: "for programs"),
      .init(line: "intake parse choice --options bellen,mailen \"bellen graag\"", meaning: "one of these"),
      .init(line: "intake parse date --today 2026-11-23 - < lines.txt", meaning: "one object for each line"),
    ],
    notes: [
      "Types: \(AnswerTypeName.allCases.map(\.rawValue).joined(separator: ", "));",
      "or as scripts call them: \(AnswerTypeName.allCases.map(\.dutch).joined(separator: ", ")).",
      "Status: ok, invalid (of the right kind, but it can't be), or unknown.",
    ])

  static let graph = CommandSpec(
    name: .graph, summary: "draw the dialogs: their steps, and what leads where",
    operand: .init(
      placeholder: "DIALOG", summary: "the only one to draw (default: all)", isOptional: true,
      takesSeveral: false),
    flags: [.dialogs, .format],
    examples: [
      .init(line: "intake graph start", meaning: "as a Mermaid flowchart"),
      .init(line: "intake graph --format svg > dialogs.svg", meaning: "a picture for any browser"),
      .init(line: "intake graph start --format dot | dot -Tpdf > start.pdf", meaning: "with Graphviz"),
    ])

  static let kb = CommandSpec(
    name: .kb, summary: "look through the knowledge base",
    operand: .init(
      placeholder: "export|search QUESTION|show ID",
      summary: "all articles as JSON Lines, those that answer a question, or one of them",
      isOptional: false, takesSeveral: true, words: KbCommand.words),
    flags: [.dialogs, .why, .json],
    examples: [
      .init(
        line: "intake kb export > articles.jsonl", meaning: "id, title, topics, questions and text of each"),
      .init(
        line: "intake kb search --why \"ik heb schulden\"", meaning: "and why they score what they score"),
      .init(line: "intake kb show bbl", meaning: "all that the bot knows of it"),
    ])
}

extension FlagSpec {
  static let options = FlagSpec("--options", "A,B", "the options of a choice, by name")
  static let today = FlagSpec(
    "--today", "DATE", "the day from which is counted, as 2026-11-21 (default today)")
  static let format = FlagSpec(
    "--format", "FORMAT", "\(GraphFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default mermaid)",
    values: GraphFormat.allCases.map(\.rawValue))
  static let why = FlagSpec("--why", nil, "show which words, by which stage, gave what")
  static let coverage = FlagSpec("--coverage", nil, "trace each topic to its articles, dialogs and desk")
  static let junit = FlagSpec("--junit", "FILE", "write a report in JUnit's XML")
  static let watch = FlagSpec("--watch", nil, "play again whenever a file changes")
  static let record = FlagSpec("--record", "FILE", "write the chat down as a conversation test")
}
