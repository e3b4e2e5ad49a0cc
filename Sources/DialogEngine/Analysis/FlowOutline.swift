/// A flow graph as far as it matters to a walk: points at which nothing happens and to which one road leads
/// are taken together with the point before them.
struct FlowOutline: Sendable {
  /// For each node of the graph the point that it is part of, or -1 when no road reaches it.
  let point: [Int]
  /// Whether the node is the one with which its point begins.
  let isHead: [Bool]
  /// For each point, where those before it begin in `sources`; points are in reverse postorder.
  let sourceStarts: [Int]
  let sources: [Int]
  /// For each point, where those behind it begin in `targets`.
  let targetStarts: [Int]
  let targets: [Int]
  var count: Int { sourceStarts.count - 1 }

  init(_ graph: FlowGraph, _ tracks: [ValueFlow.Track]) {
    var isActive = [Bool](repeating: false, count: graph.nodes.count)
    for track in tracks { for (node, _) in track.operations { isActive[node] = true } }
    var point = [Int](repeating: -1, count: graph.nodes.count)
    var isHead = [Bool](repeating: false, count: graph.nodes.count)
    var heads: [Int] = []
    for node in graph.reversePostorder() {
      let before = graph.predecessors(of: node)
      if !isActive[node], before.count == 1, let only = before.first, point[only] >= 0, node != 0 {
        point[node] = point[only]
      } else {
        point[node] = heads.count
        isHead[node] = true
        heads.append(node)
      }
    }
    var pairs: [(Int, Int)] = []
    for (number, head) in heads.enumerated() {
      for source in graph.predecessors(of: head) where point[source] >= 0 {
        pairs.append((number, point[source]))
      }
    }
    self.point = point
    self.isHead = isHead
    (sourceStarts, sources) = FlowGraph.group(pairs, count: heads.count)
    (targetStarts, targets) = FlowGraph.group(pairs.map { ($0.1, $0.0) }, count: heads.count)
  }
}
