/// Which steps, ways and lines of the scripts some conversations came by.
public struct ScriptCoverage: Sendable {
  /// The steps of all dialogs, by dialog and then as they stand in the script.
  public let steps: Share<Step>
  /// The ways on: each `ga naar`, `doe`, `aanvraag` and `klaar`, and each `als`, taken and not taken.
  public let ways: Share<Way>
  /// The lines with a statement that were never run, by file.
  public let missedLines: [MissedLines]

  /// A step of a dialog.
  public struct Step: Hashable, Sendable {
    /// The dialog.
    public let dialog: DialogName
    /// The step.
    public let step: StepName
  }

  /// A way on from a line of a script.
  public struct Way: Hashable, Sendable {
    /// The file.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// What it is.
    public let kind: Kind
  }

  /// What makes a way on.
  public enum Kind: Hashable, Sendable {
    /// `ga naar`.
    case jump
    /// `doe`.
    case call
    /// `aanvraag`.
    case request
    /// `klaar`.
    case done
    /// An `als` whose tests hold.
    case taken
    /// An `als` whose tests don't.
    case refused
  }

  /// What was come by, of all that there is.
  public struct Share<Element: Hashable & Sendable>: Sendable {
    /// How many there are.
    public let total: Int
    /// Those that were not come by, in the order of the scripts.
    public let missed: [Element]
    /// How many were come by.
    public var reached: Int { total - missed.count }
  }

  /// The lines of one file that were never run.
  public struct MissedLines: Hashable, Sendable {
    /// The file.
    public let path: String
    /// The lines, ascending, neighbours together; only lines with a statement count as neighbours of each
    /// other.
    public let lines: [ClosedRange<Int>]
  }

  /// Holds what was run against all that can be. Linear in the size of the program.
  public init(_ run: Set<RunStatement>, of program: Program) {
    var steps: [Step] = []
    var missedSteps: [Step] = []
    var ways: [Way] = []
    var missedWays: [Way] = []
    var missedLines: [MissedLines] = []
    let byDialog = Dictionary(grouping: run, by: \.dialog)
    for dialog in program.dialogs.values.sorted(by: { $0.name < $1.name }) {
      guard let origin = program.origins[dialog.name] else { continue }
      let counted = DialogCoverage(dialog, from: origin, byDialog[dialog.name] ?? [])
      steps += counted.steps
      missedSteps += counted.steps.filter { !counted.isReached($0) }
      ways += counted.ways
      missedWays += counted.ways.filter { !counted.taken.contains($0) }
      let lines = counted.missedLines
      if !lines.isEmpty { missedLines.append(MissedLines(path: origin.path, lines: lines)) }
    }
    self.steps = Share(total: steps.count, missed: missedSteps)
    self.ways = Share(total: ways.count, missed: missedWays)
    self.missedLines = missedLines
  }
}
