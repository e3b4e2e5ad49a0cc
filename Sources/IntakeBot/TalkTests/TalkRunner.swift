public import DialogEngine

/// Plays conversation tests. Pure: the same test against the same content gives the same result.
public struct TalkRunner: Sendable {
  private let program: Program
  private let makeContext: @Sendable (LocalTime) -> StepContext

  /// Plays against a program, with what a step may look at, at the moment that a test names.
  public init(program: Program, context: @escaping @Sendable (LocalTime) -> StepContext) {
    self.program = program
    self.makeContext = context
  }

  /// Plays one test to its end; what fails does not stop it.
  public func run(_ talk: Talk) -> TalkResult {
    let context = makeContext(talk.now)
    var rehearsal = Rehearsal()
    var coverage = TalkCoverage()
    let opened = rehearsal.open(in: context)
    coverage.add(opened)
    var failures = check(talk.opening, of: opened, in: rehearsal, after: nil)
    for line in talk.turns {
      let turn = rehearsal.say(line.text, in: context)
      coverage.add(turn)
      failures += check(line.expectations, of: turn, in: rehearsal, after: line.text)
    }
    return TalkResult(talk: talk, failures: failures, coverage: coverage)
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
