internal import DialogEngine
internal import Foundation

/// Measures what many states cost: reading and checking them, and a turn of a conversation beside them.
///
/// Times are CPU times of this thread, so that a busy machine changes them little.
public struct DialogBenchmark: Sendable {
  /// How many states are generated, at least 100.
  public let states: Int
  /// How many times each turn is measured; the fastest time counts.
  public let rounds: Int

  /// Prepares a measurement.
  public init(states: Int, rounds: Int = 5) {
    self.states = max(GeneratedDialogs.statesInDialog, states)
    self.rounds = max(1, rounds)
  }

  /// What was measured, in seconds.
  public struct Result: Hashable, Sendable {
    /// Reading and checking the content as it is, from files in memory to the last report.
    public let shippedCheck: Double
    /// The same with the generated states beside it.
    public let check: Double
    /// How many lines the conversation tests of the content have.
    public let lines: Int
    /// A line of those, on average, in the content as it is.
    public let shippedTurn: Double
    /// The same lines with the generated states beside them.
    public let turn: Double
    /// An answer in a generated dialog of 100 states, the only generated one.
    public let smallFormTurn: Double
    /// The same among all generated states.
    public let formTurn: Double
  }

  /// Measures; nil when the content can't run or has no conversation tests. The moment is that of the turns.
  public func run(on files: ContentFiles, at moment: LocalTime) -> Result? {
    let (shippedCheck, shipped) = Self.checked(files, states: 0)
    let (check, large) = Self.checked(files, states: states)
    let (_, small) = Self.checked(files, states: GeneratedDialogs.statesInDialog)
    guard let shippedContext = shipped.context(at: moment), let largeContext = large.context(at: moment),
      let smallContext = small.context(at: moment)
    else { return nil }
    let talks = shipped.talks.map { $0.turns.map(\.text) }
    let form = [[GeneratedDialogs.openingPhrase] + GeneratedDialogs.answers(states: states)]
    let lines = talks.reduce(0) { $0 + $1.count }
    guard lines > 0 else { return nil }
    let turns = fastest([(talks, shippedContext), (talks, largeContext)]).map { $0 / Double(lines) }
    let formTurns = fastest([(form, smallContext), (form, largeContext)]).map { $0 / Double(form[0].count) }
    return Result(
      shippedCheck: shippedCheck, check: check, lines: lines, shippedTurn: turns[0], turn: turns[1],
      smallFormTurn: formTurns[0], formTurn: formTurns[1])
  }

  private static func checked(_ files: ContentFiles, states: Int) -> (seconds: Double, content: Content) {
    var files = files
    files.scripts += GeneratedDialogs.scripts(states: states)
    let start = ThreadClock.seconds
    let content = Content(files)
    let errors = content.reports.count { $0.severity == .error }
    let seconds = ThreadClock.seconds - start
    return (errors >= 0 ? seconds : 0, content)
  }

  /// The fastest of all rounds for each of some conversations, measured in turn about.
  private func fastest(_ plays: [(talks: [[String]], context: StepContext)]) -> [Double] {
    var best = plays.map { _ in Double.infinity }
    for _ in 0...rounds {
      for (index, play) in plays.enumerated() {
        let start = ThreadClock.seconds
        for lines in play.talks { Self.play(lines, in: play.context) }
        best[index] = min(best[index], ThreadClock.seconds - start)
      }
    }
    return best
  }

  private static func play(_ lines: [String], in context: StepContext) {
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    for line in lines { _ = rehearsal.say(line, in: context) }
  }
}
