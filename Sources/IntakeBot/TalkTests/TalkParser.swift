public import DialogEngine

/// Reads `.talk` files.
public struct TalkParser {
  private let file: SourceFile
  private var talks: [Talk] = []
  private var problems: [TalkProblem] = []
  private var draft: TalkDraft?

  private init(_ file: SourceFile) { self.file = file }

  /// What a file holds.
  public struct Reading: Sendable {
    /// The tests that could be read, in order.
    public let talks: [Talk]
    /// What could not be read.
    public let problems: [TalkProblem]
  }

  /// The moment of a test that names none: a Monday morning.
  public static let defaultMoment = "2026-11-23 10:00"

  /// Reads a file. Never throws; a line that can't be read is left out.
  public static func parse(_ file: SourceFile) -> Reading {
    var parser = TalkParser(file)
    for line in file.lines {
      if let words = TalkLineWords(line) { parser.take(words) }
    }
    parser.endTest()
    if parser.talks.isEmpty && parser.problems.isEmpty {
      parser.report(.noTest, at: SourceRange(0, 0))
    }
    return Reading(talks: parser.talks, problems: parser.problems)
  }

  private mutating func report(_ cause: TalkProblem.Cause, at range: SourceRange) {
    problems.append(TalkProblem(file: file, range: range, cause: cause))
  }

  private mutating func take(_ line: TalkLineWords) {
    guard let keyword = TalkKeyword(rawValue: line.word) else {
      let nearest = NearestWord.nearest(to: line.word, among: TalkKeyword.allCases.map(\.rawValue))
      return report(.unknownKeyword(line.word, nearest: nearest), at: line.wordRange)
    }
    if keyword.needsRest, line.rest.isEmpty {
      return report(.restMissing(line.word, form: keyword.form), at: line.wordRange)
    }
    if keyword.forbidsRest, !line.rest.isEmpty {
      return report(.restForbidden(line.word), at: line.restRange)
    }
    if keyword == .test { return beginTest(line) }
    guard draft != nil else { return report(.beforeTest, at: line.wordRange) }
    switch keyword {
    case .now: setMoment(line)
    case .you: draft?.beginTurn(line.rest, at: line.range)
    case .bot: draft?.addMessage(line.rest, at: line.range)
    default:
      guard let claim = Talk.Claim(keyword, line.rest) else {
        return report(.unreadable(line.word, form: keyword.form), at: line.restRange)
      }
      draft?.add(claim, at: line.range)
    }
  }

  private mutating func beginTest(_ line: TalkLineWords) {
    endTest()
    if talks.contains(where: { $0.name == line.rest }) {
      report(.duplicateName(line.rest), at: line.restRange)
    }
    draft = TalkDraft(name: line.rest, range: line.range)
  }

  private mutating func setMoment(_ line: TalkLineWords) {
    if draft?.turns.count ?? 0 > 1 { return report(.nowTooLate, at: line.range) }
    guard let moment = LocalTime(line.rest) else {
      return report(.unreadable(line.word, form: TalkKeyword.now.form), at: line.restRange)
    }
    draft?.now = moment
  }

  private mutating func endTest() {
    guard let ended = draft else { return }
    draft = nil
    // The default moment is a constant that can be read; a test shows it.
    guard let now = ended.now ?? LocalTime(Self.defaultMoment) else { return }
    let lines = ended.turns.map {
      Talk.TypedLine(text: $0.text, range: $0.range, expectations: $0.expectations)
    }
    if lines.allSatisfy(\.expectations.isEmpty) { report(.nothingExpected, at: ended.range) }
    talks.append(
      Talk(
        name: ended.name, file: file, range: ended.range, now: now,
        opening: lines.first?.expectations ?? [], turns: Array(lines.dropFirst())))
  }
}

/// A test under construction. The first of its turns is the greeting, for which nothing was typed.
private struct TalkDraft {
  struct Turn {
    let text: String
    let range: SourceRange
    var expectations: [Talk.Expectation] = []
  }

  let name: String
  let range: SourceRange
  var now: LocalTime?
  var turns: [Turn]

  init(name: String, range: SourceRange) {
    self.name = name
    self.range = range
    self.turns = [Turn(text: "", range: range)]
  }

  mutating func beginTurn(_ text: String, at range: SourceRange) {
    turns.append(Turn(text: text, range: range))
  }

  mutating func add(_ claim: Talk.Claim, at range: SourceRange) {
    turns[turns.count - 1].expectations.append(Talk.Expectation(claim: claim, range: range))
  }

  /// `bot` lines that stand directly under each other are one claim.
  mutating func addMessage(_ text: String, at range: SourceRange) {
    let message: String? = text == "..." ? nil : text
    let last = turns.count - 1
    guard let previous = turns[last].expectations.last, case .says(let messages) = previous.claim else {
      return add(.says([message]), at: range)
    }
    turns[last].expectations[turns[last].expectations.count - 1] = Talk.Expectation(
      claim: .says(messages + [message]), range: previous.range)
  }
}
