internal import DialogEngine
internal import IntakeBot

/// `intake kb`: looks through the knowledge base.
struct KbCommand {
  static let words = ["export", "search", "show"]

  private enum Task {
    case export
    case search(String)
    case show(String)
  }

  private let loader: ContentLoader
  private let task: Task
  private let showsWhy: Bool
  private let writesJSON: Bool

  init(_ arguments: RawArguments) throws(UsageProblem) {
    loader = ContentLoader(arguments)
    showsWhy = arguments.has(.why)
    writesJSON = arguments.has(.json)
    let rest = arguments.operands.dropFirst()
    switch arguments.operands.first ?? "" {
    case "export":
      if let word = rest.first { throw .unexpectedOperand(word, .kb) }
      task = .export
    case "search":
      if rest.isEmpty { throw .missingOperand(.kb) }
      task = .search(rest.joined(separator: " "))
    case "show":
      guard let id = rest.first else { throw .missingOperand(.kb) }
      if let word = rest.dropFirst().first { throw .unexpectedOperand(word, .kb) }
      task = .show(id)
    case let word: throw .unknownWord(word, .kb, among: Self.words)
    }
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    let understanding = content.understanding
    switch task {
    case .export:
      for entry in understanding.articleEntries() { console.output.write(JSON.object(of: entry) + "\n") }
      return .good
    case .search(let question):
      let found = understanding.search(question, on: console.now().date, limit: 5)
      console.output.write(
        writesJSON ? JSON.object(of: found, for: question, why: showsWhy) + "\n" : text(of: found))
      return .good
    case .show(let id):
      guard let entry = understanding.articleEntry(id) else {
        let ids = understanding.articleEntries().map(\.id)
        let meant = NearestWord.nearest(to: id, among: ids).map { " Did you mean `\($0)`?" } ?? ""
        console.errors.write("intake: there is no article `\(id)`.\(meant)\n")
        return .notGood
      }
      console.output.write(writesJSON ? JSON.object(of: entry) + "\n" : entry.listing)
      return .good
    }
  }

  private func text(of search: ArticleSearch) -> String {
    var lines: [String] = []
    for hit in search.hits {
      lines.append("\(JSON.share(hit.match.confidence))  \(hit.match.article)  \(hit.match.title)")
      if showsWhy { lines += hit.why.lines.map { "  " + $0 } + [""] }
    }
    if search.isAbstained {
      lines.append("None reaches \(JSON.share(search.threshold)): the bot says that it doesn't know.")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
