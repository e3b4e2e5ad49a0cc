public import DialogEngine

/// Plays conversation tests. Pure: the same test against the same content gives the same result.
public struct TalkRunner: Sendable {
  private let program: Program
  private let understanding: any Understanding
  private let contact: @Sendable (LocalTime) -> ContactStatus?

  /// Plays against a program, with who knows the answers, and how a person can be reached at the moment that
  /// a test names.
  public init(
    program: Program, understanding: any Understanding,
    contact: @escaping @Sendable (LocalTime) -> ContactStatus?
  ) {
    self.program = program
    self.understanding = understanding
    self.contact = contact
  }

  /// Plays one test to its end; what fails does not stop it.
  public func run(_ talk: Talk) -> TalkResult {
    let context = StepContext(
      program: program, understanding: understanding, today: talk.now.date, contact: contact(talk.now),
      acceptsLeads: true, tracesRun: true)
    var rehearsal = Rehearsal()
    var coverage = TalkCoverage()
    let opened = rehearsal.open(in: context)
    coverage.add(opened)
    var failures = check(talk.opening, of: opened, in: rehearsal, after: nil)
    var course: [TalkStep] = []
    for line in talk.turns {
      let turn = rehearsal.say(line.text, in: context)
      coverage.add(turn)
      if failures.isEmpty { course.append(TalkStep(line, turn, in: talk, program: program)) }
      failures += check(line.expectations, of: turn, in: rehearsal, after: line.text)
    }
    return TalkResult(
      talk: talk, failures: failures, coverage: coverage, course: failures.isEmpty ? [] : course)
  }

  private func check(
    _ expectations: [Talk.Expectation], of turn: RehearsedTurn, in rehearsal: Rehearsal, after line: String?
  ) -> [TalkFailure] {
    let checker = TalkChecker(turn: turn, leads: rehearsal.leads, program: program)
    return expectations.compactMap { expectation in
      checker.contradiction(of: expectation.claim).map { actual in
        TalkFailure(expectation: expectation, line: line, actual: actual, block: turn.block)
      }
    }
  }
}

extension TalkRunner {
  /// Plays against a content; nil when its dialogs can't run.
  public init?(_ content: Content) {
    guard let program = content.program else { return nil }
    self.init(program: program, understanding: content.understanding) { content.contact(at: $0) }
  }
}
