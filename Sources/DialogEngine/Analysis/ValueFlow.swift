/// What each subject can be at each point of a dialog, over all roads.
///
/// A forward data-flow analysis (Kildall, "A unified approach to global program optimization", 1973) over
/// sets of possible values. As many subjects as fit share one word of 64 bits, so that a dialog with
/// thousands of questions is walked hundreds of times and not thousands. Only what was asked for is kept.
struct ValueFlow: Sendable {
  /// A subject with its bits on entry and its operations.
  struct Track: Sendable {
    let subject: FlowSubject
    /// Its bits at the start of the dialog.
    let entry: UInt64
    /// What happens to it, and where; in the order of the points.
    var operations: [(node: Int, operation: FlowOperation)] = []
    /// The points at which its bits are wanted.
    var queries: [Int] = []
  }

  private struct Query: Hashable {
    let track: Int
    let node: Int
  }

  /// Points that no road reaches, once what is known on it is taken into account.
  private(set) var isDead: [Bool]
  private var answers: [Query: UInt64] = [:]

  /// Walks the dialog for all tracks.
  init(_ graph: FlowGraph, _ tracks: [Track]) {
    let order = graph.reversePostorder()
    isDead = [Bool](repeating: true, count: graph.nodes.count)
    for node in order { isDead[node] = false }
    var first = 0
    while first < tracks.count {
      var width = 0
      var end = first
      while end < tracks.count, width + tracks[end].subject.width <= 64 {
        width += tracks[end].subject.width
        end += 1
      }
      solve(graph, order, tracks, first..<end)
      first = end
    }
  }

  /// The bits of a track just before a point; 0 when no road comes there, nil when it was not asked for.
  func bits(of track: Int, at node: Int) -> UInt64? { answers[Query(track: track, node: node)] }

  private mutating func solve(_ graph: FlowGraph, _ order: [Int], _ tracks: [Track], _ group: Range<Int>) {
    var entry: UInt64 = 0
    var shifts: [Int] = []
    var walk = Walk(count: graph.nodes.count)
    var shift = 0
    for track in group {
      shifts.append(shift)
      entry |= tracks[track].entry << UInt64(shift)
      for (node, operation) in tracks[track].operations { walk.add(operation.shifted(by: shift), at: node) }
      shift += tracks[track].subject.width
    }
    walk.solve(graph, order, entry: entry)
    for node in order where walk.after[node] == 0 { isDead[node] = true }
    for (track, shift) in zip(group, shifts) {
      let mask: UInt64 = (2 << UInt64(tracks[track].subject.width - 1)) &- 1
      for node in tracks[track].queries {
        answers[Query(track: track, node: node)] = (walk.before[node] >> UInt64(shift)) & mask
      }
    }
  }
}

/// One walk: the state of one word of bits before and after each point.
private struct Walk {
  private(set) var before: [UInt64]
  private(set) var after: [UInt64]
  /// For each point the first of its operations, or -1; operations of one point are linked.
  private var head: [Int]
  private var operations: [(operation: FlowOperation, next: Int)] = []

  init(count: Int) {
    before = [UInt64](repeating: 0, count: count)
    after = before
    head = [Int](repeating: -1, count: count)
  }

  mutating func add(_ operation: FlowOperation, at node: Int) {
    operations.append((operation, head[node]))
    head[node] = operations.count - 1
  }

  /// Sweeps over the points until nothing changes; bits are only ever added, so that this ends.
  mutating func solve(_ graph: FlowGraph, _ order: [Int], entry: UInt64) {
    var isChanged = true
    while isChanged {
      isChanged = false
      for node in order {
        var bits: UInt64 = node == 0 ? entry : 0
        for source in graph.predecessors(of: node) { bits |= after[source] }
        guard bits != before[node] else { continue }
        before[node] = bits
        var index = head[node]
        while index >= 0, bits != 0 {
          bits = operations[index].operation.apply(bits)
          index = operations[index].next
        }
        if bits != after[node] {
          after[node] = bits
          isChanged = true
        }
      }
    }
  }
}
