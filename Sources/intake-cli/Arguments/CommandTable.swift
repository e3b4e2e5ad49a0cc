/// Everything that the command understands. Help, suggestions and the environment variables follow from it.
enum CommandTable {
  /// The subcommands, in the order of the help.
  static let commands = [
    serve, chat, ask, check, test, format, explain, parse, graph, kb, route, match, leads, stats, eval,
    bench, completions, manual,
  ]

  /// A subcommand by its name.
  static func command(_ name: CommandName) -> CommandSpec {
    switch name {
    case .serve: serve
    case .chat: chat
    case .ask: ask
    case .check: check
    case .test: test
    case .fmt: format
    case .explain: explain
    case .parse: parse
    case .graph: graph
    case .kb: kb
    case .route: route
    case .match: match
    case .leads: leads
    case .stats: stats
    case .eval: eval
    case .bench: bench
    case .completions: completions
    case .manual: manual
    }
  }

  private static let chat = CommandSpec(
    name: .chat, summary: "talk to the bot here; nothing is stored or sent", operand: nil,
    flags: [.dialogs, .trace, .record, .connect],
    examples: [
      .init(line: "intake chat", meaning: "talk; `stop` or Ctrl-D ends it"),
      .init(line: "intake chat --trace", meaning: "and see why the bot says what it says"),
      .init(line: "intake chat < lines.txt", meaning: "play a file of lines"),
      .init(line: "intake chat --record new.talk", meaning: "make a conversation test of it"),
      .init(line: "intake chat --connect 127.0.0.1:7070", meaning: "talk to a running `intake serve`"),
    ],
    notes: [
      "A lead is shown with its desk and the reason, marked `proef`. It goes nowhere.",
      "With --connect the service does what it does for everybody: there a lead is a real one.",
      "With --record all that you type is written to FILE, at the moment at which the chat began.",
    ])

  private static let ask = CommandSpec(
    name: .ask, summary: "answer one question",
    operand: .init(
      placeholder: "QUESTION", summary: "the question; `-` reads one a line and writes one object for each",
      isOptional: false, takesSeveral: true),
    flags: [.dialogs, .json],
    examples: [
      .init(line: "intake ask \"moet ik een certificaat hebben?\"", meaning: "the answer, in Dutch"),
      .init(line: "intake ask --json \"ik heb schulden\"", meaning: "articles, dialog and confidence"),
      .init(line: "intake ask - < questions.txt", meaning: "one JSON object for each line"),
    ])

  private static let check = CommandSpec(
    name: .check, summary: "find everything that is wrong in the content", operand: folder,
    flags: [.dialogs, .coverage, .json, .untranslated],
    examples: [
      .init(line: "intake check", meaning: "check ./Dialogs"),
      .init(
        line: "intake check --coverage", meaning: "and trace each topic to its articles, dialogs and desk"),
      .init(line: "intake check --json ../Dialogs", meaning: "one JSON object with all reports"),
      .init(
        line: "intake check --untranslated pl", meaning: "the texts that Polish lacks, as rows of its table"),
    ])

  private static let test = CommandSpec(
    name: .test, summary: "play the conversation tests", operand: folder,
    flags: [.dialogs, .junit, .watch],
    examples: [
      .init(line: "intake test", meaning: "play ./Dialogs/conversations/*.talk"),
      .init(line: "intake test --watch", meaning: "and again whenever a file changes; Ctrl-C ends it"),
      .init(line: "intake test --junit report.xml", meaning: "and write a report for a test service"),
      .init(line: "intake test ../Dialogs", meaning: "those of another folder"),
    ])

  private static let eval = CommandSpec(
    name: .eval, summary: "measure how well free questions are understood",
    operand: .init(
      placeholder: "FILE", summary: "questions: columns topic, register, question, parted by tabs",
      isOptional: false, takesSeveral: false),
    flags: [.dialogs, .json, .plot],
    examples: [
      .init(line: "intake eval questions.tsv", meaning: "a table, the worst topics, what is mixed up"),
      .init(line: "intake eval questions.tsv --plot curve.svg", meaning: "and accuracy against coverage"),
    ],
    notes: [
      "A row may name several topics, parted by `|`; `none` is out of scope.",
      "In rows on `crisis` and `acuut-gevaar` danger must be seen, in all others it must not.",
      "A column `safety`, where there is one, says so instead: `-`, `no` or nothing is no danger.",
    ])

  private static let folder = CommandSpec.Operand(
    placeholder: "DIR", summary: "the content, instead of --dialogs", isOptional: true, takesSeveral: false)
}
