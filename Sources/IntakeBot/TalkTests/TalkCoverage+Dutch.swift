public import DialogEngine

extension TalkCoverage {
  /// What the conversations came by and what not, in lines of plain Dutch.
  public func lines(of program: Program) -> [String] {
    let scripts = ScriptCoverage(statements, of: program)
    let totals = Self.totals(of: program)
    let questions = missedQuestions(of: program)
    let options = missedOptions(of: program)
    var lines = [
      "Stappen: \(scripts.steps.reached) van \(scripts.steps.total). "
        + "Vragen: \(totals.questions - questions.count) van \(totals.questions). "
        + "Keuzes: \(totals.options - options.count) van \(totals.options). "
        + "Overgangen: \(scripts.ways.reached) van \(scripts.ways.total)."
    ]
    let steps = scripts.steps.missed.map { "\($0.dialog).\($0.step)" }
    let names = options.map { "\($0.question) \($0.option)" }
    lines += Self.list("Nooit geweest in stap", steps)
    lines += Self.list("Nooit gevraagd", questions.map(\.description))
    lines += Self.list("Nooit gekozen", names)
    lines += scripts.missedLines.map { missed in
      "Nooit gespeeld in \(missed.path): regel \(missed.lines.map(Self.wording).joined(separator: ", "))."
    }
    lines += Self.ways(scripts.ways.missed, unless: scripts.missedLines)
    return lines
  }

  private static func list(_ title: String, _ names: [String]) -> [String] {
    names.isEmpty ? [] : ["\(title): \(names.joined(separator: ", "))."]
  }

  private static func wording(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  /// The ways of lines that were played; those of the other lines go without saying.
  private static func ways(
    _ ways: [ScriptCoverage.Way], unless missed: [ScriptCoverage.MissedLines]
  ) -> [String] {
    let unplayed = Dictionary(missed.map { ($0.path, $0.lines) }) { first, _ in first }
    var byPath: [(path: String, names: [String])] = []
    let sorted = ways.enumerated().sorted { left, right in
      (left.element.path, left.element.line, left.offset) < (
        right.element.path, right.element.line, right.offset
      )
    }.map(\.element)
    for way in sorted where !(unplayed[way.path] ?? []).contains(where: { $0.contains(way.line) }) {
      if byPath.last?.path != way.path { byPath.append((way.path, [])) }
      byPath[byPath.count - 1].names.append("\(way.line) (\(way.kind.wording))")
    }
    return byPath.map { "Nooit zo gegaan in \($0.path): regel \($0.names.joined(separator: ", "))." }
  }
}

extension ScriptCoverage.Kind {
  fileprivate var wording: String {
    switch self {
    case .jump: "ga naar"
    case .call: "doe"
    case .request: "aanvraag"
    case .done: "klaar"
    case .taken: "als: ja"
    case .refused: "als: nee"
    }
  }
}
