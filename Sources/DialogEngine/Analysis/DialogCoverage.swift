/// The coverage of one dialog.
struct DialogCoverage {
  let dialog: Dialog
  private let origin: DialogOrigin
  /// All ways, in the order of the script, each once.
  private(set) var ways: [ScriptCoverage.Way] = []
  /// The ways that were taken.
  private(set) var taken: Set<ScriptCoverage.Way> = []
  private let positions: Set<Int>
  private let stepStarts: Set<Int>

  init(_ dialog: Dialog, from origin: DialogOrigin, _ run: [RunStatement]) {
    self.dialog = dialog
    self.origin = origin
    positions = Set(run.map(\.position))
    stepStarts = Set(dialog.steps.compactMap { dialog.positions[.step($0)] })
    var seen: Set<ScriptCoverage.Way> = []
    for (position, instruction) in dialog.instructions.enumerated() where origin.lines[position] > 0 {
      for kind in kinds(instruction) {
        let way = ScriptCoverage.Way(path: origin.path, line: origin.lines[position], kind: kind)
        if seen.insert(way).inserted { ways.append(way) }
      }
    }
    for statement in run where origin.lines[statement.position] > 0 {
      let line = origin.lines[statement.position]
      guard let kind = kind(dialog.instructions[statement.position], next: statement.next) else { continue }
      taken.insert(ScriptCoverage.Way(path: origin.path, line: line, kind: kind))
    }
  }

  var steps: [ScriptCoverage.Step] { dialog.steps.map { ScriptCoverage.Step(dialog: dialog.name, step: $0) } }

  func isReached(_ step: ScriptCoverage.Step) -> Bool {
    dialog.positions[.step(step.step)].map(positions.contains) ?? false
  }

  /// The lines of which no instruction was run.
  var missedLines: [ClosedRange<Int>] {
    var runs: [Int: Bool] = [:]
    for (position, line) in origin.lines.enumerated() where line > 0 && !isMadeUp(position) {
      runs[line] = (runs[line] ?? false) || positions.contains(position)
    }
    var ranges: [ClosedRange<Int>] = []
    var isOpen = false
    for line in runs.keys.sorted() {
      guard runs[line] == false else {
        isOpen = false
        continue
      }
      let start = isOpen ? ranges.popLast()?.lowerBound ?? line : line
      ranges.append(start...line)
      isOpen = true
    }
    return ranges
  }

  /// Whether a leap was compiled in between, and stands in no script. Only `ga naar` leads to a step.
  private func isMadeUp(_ position: Int) -> Bool {
    if case .jump(let target) = dialog.instructions[position] { return !stepStarts.contains(target) }
    return false
  }

  private func kinds(_ instruction: Instruction) -> [ScriptCoverage.Kind] {
    switch instruction {
    case .branch: [.taken, .refused]
    case .jump(let target): stepStarts.contains(target) ? [.jump] : []
    case .call: [.call]
    case .request: [.request]
    case .done: [.done]
    default: []
    }
  }

  private func kind(_ instruction: Instruction, next: Int?) -> ScriptCoverage.Kind? {
    if case .branch(_, let target) = instruction { return next == target ? .taken : .refused }
    return kinds(instruction).first
  }
}
