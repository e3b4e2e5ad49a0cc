internal import DialogEngine
internal import IntakeBot

/// `intake check`: everything that is wrong in the content, and what an operator should know.
struct CheckCommand {
  private let loader: ContentLoader
  private let writesJSON: Bool
  /// The language whose missing texts are listed instead of what is wrong.
  private let untranslated: String?
  private let showsCoverage: Bool

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments, folder: arguments.operands.first)
    writesJSON = arguments.has(.json)
    untranslated = arguments.flags[.untranslated]
    showsCoverage = arguments.has(.coverage)
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.contentAndTalks, console: console) else { return .couldNotBeDone }
    if let untranslated { return list(content.untranslated(in: untranslated), of: untranslated, in: console) }
    let routing = RoutingTable(content.router, topics: content.topics, on: console.now().date)
    let found = content.reports + content.routingReports(routing) + content.plainLanguage.reports
    // What stops the bot comes first; within that the order of the files stays.
    let reports = found.filter { $0.severity == .error } + found.filter { $0.severity != .error }
    let errors = found.count { $0.severity == .error }
    let warnings = found.count - errors
    let topics = showsCoverage ? content.topicCoverage(on: console.now().date) : []
    if writesJSON {
      console.output.write(
        JSON.object(
          [
            ("errors", "\(errors)"), ("warnings", "\(warnings)"),
            ("reports", JSON.array(reports.map(\.json))),
            ("messages", content.plainLanguage.messages.json),
            ("articles", content.plainLanguage.articles.json),
          ] + (showsCoverage ? [("coverage", JSON.array(topics.map(JSON.object)))] : [])) + "\n")
    } else {
      for report in reports {
        console.output.write(
          ReportRendering.renderer(hasColors: console.hasColors).render(report) + "\n\n")
      }
      if let hint = ExplainHint.line(below: reports) { console.output.write(hint + "\n\n") }
      let lines = content.plainLanguage.lines + routing.lines + content.translationLines
      for line in lines { console.output.write(line + "\n") }
      if showsCoverage { write(topics, console) }
      console.output.write(Self.closing(content, errors: errors, warnings: warnings) + "\n")
    }
    let isCovered = !topics.contains { $0.gaps.contains(where: \.isFelt) }
    return errors == 0 && isCovered ? .good : .notGood
  }

  private func write(_ topics: [TopicCoverage], _ console: Console) {
    let gaps = topics.flatMap(\.gapLines)
    var lines = topics.map(\.wording) + ["", TopicCoverage.closing(topics)]
    lines += gaps.isEmpty ? ["Er ontbreekt niets."] : ["Dit ontbreekt:"] + gaps.map { "- \($0)" }
    console.output.write((lines + [""]).map { $0 + "\n" }.joined())
  }

  /// Writes the texts that a language lacks, as a translator fills them in behind the tab.
  private func list(_ texts: [TranslatableText], of language: String, in console: Console) -> ExitCode {
    if writesJSON {
      let members = [
        ("language", JSON.string(language)), ("texts", JSON.array(texts.map { JSON.string($0.text) })),
      ]
      console.output.write(JSON.object(members) + "\n")
    } else {
      console.output.write("nl\t\(language)\n" + texts.map { "\($0.text)\t\n" }.joined())
    }
    return .good
  }

  private static func closing(_ content: Content, errors: Int, warnings: Int) -> String {
    let found = "\(errors == 0 ? "Geen fouten" : count(errors, "fout", "fouten")), \(warnings) keer `let op`."
    guard let program = content.program else { return found }
    let parts = [
      count(program.dialogs.count, "dialoog", "dialogen"),
      count(content.articleCount, "artikel", "artikelen"),
      count(program.topics.count, "onderwerp", "onderwerpen"),
      count(content.talks.count, "gesprek", "gesprekken"),
    ]
    return "\(found) Bekeken: \(parts.joined(separator: ", "))."
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number == 0 ? "geen" : "\(number)") \(number == 1 ? one : many)"
  }
}
