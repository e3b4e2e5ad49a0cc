/// Draws the roads through the steps of a dialog.
struct FlowGraphBuilder {
  private(set) var nodes: [FlowGraph.Node] = []
  private(set) var stepStarts: [Int] = []
  private(set) var stepEnds: [Int] = []
  private(set) var edges: [(from: Int, to: Int)] = []

  private let steps: [StepSyntax]
  private var dones: [Int] = []
  private var jumps: [(from: Int, to: StepName)] = []

  init(_ steps: [StepSyntax]) { self.steps = steps }

  mutating func build(alsoEnteredAt entered: StepName?) {
    for (index, step) in steps.enumerated() {
      let start = add(.stepStart, step: index, after: [])
      stepStarts.append(start)
      let exits = add(step.body, step: index, after: [start])
      stepEnds.append(add(.stepEnd, step: index, after: exits))
    }
    _ = add(.end, step: max(0, steps.count - 1), after: dones)
    var startOfStep: [StepName: Int] = [:]
    for (index, step) in steps.enumerated() where startOfStep[step.name.value] == nil {
      startOfStep[step.name.value] = stepStarts[index]
    }
    for jump in jumps {
      if let target = startOfStep[jump.to] { edges.append((jump.from, target)) }
    }
    if let first = stepStarts.first, let target = entered.flatMap({ startOfStep[$0] }), target != first {
      edges.append((first, target))
    }
  }

  private mutating func add(_ kind: FlowGraph.Kind, step: Int, after entries: [Int]) -> Int {
    let node = nodes.count
    nodes.append(FlowGraph.Node(kind: kind, step: step))
    for entry in entries { edges.append((entry, node)) }
    return node
  }

  /// Adds statements; gives the points from which the road goes on behind them.
  private mutating func add(_ body: [StatementSyntax], step: Int, after entries: [Int]) -> [Int] {
    body.reduce(entries) { add($1, step: step, after: $0) }
  }

  private mutating func add(_ statement: StatementSyntax, step: Int, after entries: [Int]) -> [Int] {
    if case .branch(let branch) = statement { return add(branch, step: step, after: entries) }
    let node = add(.statement(statement), step: step, after: entries)
    switch statement {
    case .go(let target, _):
      jumps.append((node, target.value))
      return []
    case .done:
      dones.append(node)
      return []
    default: return [node]
    }
  }

  /// Each `als` is tested by itself, so after one was taken the next is tested all the same; `anders` is
  /// taken only when none was. With an `anders` the two cases therefore keep roads of their own.
  private mutating func add(_ branch: BranchSyntax, step: Int, after entries: [Int]) -> [Int] {
    let hasOtherwise = branch.otherwise != nil
    var untaken = entries
    var taken: [Int] = []
    let first = nodes.count
    for arm in branch.arms {
      let test = add(.test(arm, isRepeat: false), step: step, after: untaken)
      var tests = [test]
      if hasOtherwise, !taken.isEmpty {
        tests.append(add(.test(arm, isRepeat: true), step: step, after: taken))
      }
      let exits = add(arm.body, step: step, after: [add(.taken(arm), step: step, after: tests)])
      let refusals = tests.map { add(.refused(arm), step: step, after: [$0]) }
      untaken = [refusals[0]]
      if hasOtherwise { taken = refusals.dropFirst() + exits } else { untaken += exits }
    }
    guard let otherwise = branch.otherwise, let range = branch.otherwiseRange else { return untaken }
    let start = add(.otherwise(range, first: first), step: step, after: untaken)
    return add(otherwise, step: step, after: [start]) + taken
  }
}
