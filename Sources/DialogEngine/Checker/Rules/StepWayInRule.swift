/// Some road leads to each step. Of steps that lead only to each other, the first is reported.
struct StepWayInRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for (dialog, flow) in flows.trusted(bundle) {
      for index in unreached(flow) {
        let name = dialog.script.steps[index].name
        findings.report(.flow(.noWayIn(step: name.value.rawValue)), dialog, name.range)
      }
    }
  }

  /// The steps that no road reaches, without those that only such steps lead to.
  private func unreached(_ flow: DialogFlow) -> [Int] {
    let graph = flow.graph
    let outside = graph.stepStarts.indices.filter { !flow.isReached[graph.stepStarts[$0]] }
    let roots = outside.filter { graph.predecessors(of: graph.stepStarts[$0]).isEmpty }
    var isTold = graph.reachable(from: roots.map { graph.stepStarts[$0] })
    var found = roots
    for index in outside where !isTold[graph.stepStarts[index]] {
      found.append(index)
      for node in graph.reached(from: graph.stepStarts[index], unless: isTold) { isTold[node] = true }
    }
    return found.sorted()
  }
}

extension FlowGraph {
  /// The points that roads from one reach without passing some others, and that one itself.
  fileprivate func reached(from start: Int, unless isOut: [Bool]) -> Set<Int> {
    var reached: Set<Int> = [start]
    var pending = [start]
    while let node = pending.popLast() {
      for next in followers(of: node) where !isOut[next] && reached.insert(next).inserted {
        pending.append(next)
      }
    }
    return reached
  }
}
