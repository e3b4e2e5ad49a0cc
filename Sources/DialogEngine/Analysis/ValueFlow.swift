/// What each subject can be at each point of a dialog, over all roads.
///
/// A forward data-flow analysis (Kildall, "A unified approach to global program optimization", 1973) over
/// sets of possible values. Hundreds of subjects are walked at once, as bits of a few machine words, so that
/// a dialog with thousands of questions is walked tens of times and not thousands. Only what was asked for
/// is kept.
struct ValueFlow: Sendable {
  /// A subject with its bits on entry and its operations.
  struct Track: Sendable {
    let subject: FlowSubject
    /// Its bits at the start of the dialog.
    let entry: UInt64
    /// What happens to it, and where.
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
    let outline = FlowOutline(graph, tracks)
    isDead = [Bool](repeating: true, count: graph.nodes.count)
    for node in graph.nodes.indices where outline.point[node] >= 0 { isDead[node] = false }
    var first = 0
    while first < tracks.count {
      var walk = FlowWalk(outline)
      var end = first
      while end < tracks.count, walk.add(tracks[end], of: outline) { end += 1 }
      walk.solve(outline)
      takeAnswers(of: walk, outline, tracks, first..<end)
      first = end
    }
  }

  /// The bits of a track just before a point; 0 when no road comes there, nil when it was not asked for.
  func bits(of track: Int, at node: Int) -> UInt64? { answers[Query(track: track, node: node)] }

  private mutating func takeAnswers(
    of walk: FlowWalk, _ outline: FlowOutline, _ tracks: [Track], _ group: Range<Int>
  ) {
    for node in isDead.indices where !isDead[node] { isDead[node] = walk.isDead(outline.point[node]) }
    for (index, track) in group.enumerated() {
      for node in tracks[track].queries {
        answers[Query(track: track, node: node)] = walk.bits(of: index, before: node, outline)
      }
    }
  }
}
