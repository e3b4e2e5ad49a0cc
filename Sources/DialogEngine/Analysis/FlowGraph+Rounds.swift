extension FlowGraph {
  /// A round: points that lead to each other.
  struct Round: Sendable {
    /// The point from which the round begins anew, a `ga naar` as a rule.
    let closing: Int
    /// The points of the round, in the order of the file.
    let nodes: [Int]
  }

  /// The rounds that are left when some points are taken out: the strongly connected components (Tarjan,
  /// "Depth-first search and linear graph algorithms", 1972) of more than one point. Linear.
  func rounds(without isOut: (Int) -> Bool) -> [Round] {
    var search = RoundSearch(count: nodes.count)
    for node in nodes.indices { search.isOut[node] = isOut(node) }
    for node in nodes.indices where !search.isOut[node] && search.index[node] < 0 {
      search.visit(node, in: self)
    }
    return search.rounds.sorted { ($0.nodes.first ?? 0) < ($1.nodes.first ?? 0) }
  }
}

/// Tarjan's algorithm, with a stack of its own instead of recursion.
private struct RoundSearch {
  var isOut: [Bool]
  var index: [Int]
  private var low: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var count = 0
  /// For the root of each round, the point that was seen to lead back into it first.
  private var closing: [Int: Int] = [:]
  private(set) var rounds: [FlowGraph.Round] = []

  init(count: Int) {
    isOut = [Bool](repeating: false, count: count)
    index = [Int](repeating: -1, count: count)
    low = index
    isOpen = isOut
  }

  mutating func visit(_ start: Int, in graph: FlowGraph) {
    var path: [(node: Int, next: Int)] = []
    enter(start, &path)
    while let (node, next) = path.last {
      let followers = graph.followers(of: node)
      guard next < followers.count else {
        path.removeLast()
        leave(node, parent: path.last?.node)
        continue
      }
      path[path.count - 1].next += 1
      let follower = followers[followers.startIndex + next]
      if isOut[follower] { continue }
      if index[follower] < 0 {
        enter(follower, &path)
      } else if isOpen[follower] {
        if index[follower] <= index[node], closing[follower] == nil { closing[follower] = node }
        low[node] = min(low[node], index[follower])
      }
    }
  }

  private mutating func enter(_ node: Int, _ path: inout [(node: Int, next: Int)]) {
    index[node] = count
    low[node] = count
    count += 1
    open.append(node)
    isOpen[node] = true
    path.append((node, 0))
  }

  private mutating func leave(_ node: Int, parent: Int?) {
    if let parent { low[parent] = min(low[parent], low[node]) }
    guard low[node] == index[node] else { return }
    var members: [Int] = []
    while let last = open.popLast() {
      isOpen[last] = false
      members.append(last)
      if last == node { break }
    }
    guard members.count > 1 || closing[node] == node else { return }
    rounds.append(FlowGraph.Round(closing: closing[node] ?? node, nodes: members.sorted()))
  }
}
