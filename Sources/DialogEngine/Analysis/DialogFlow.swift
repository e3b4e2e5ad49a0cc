/// What is known of the roads through one dialog.
struct DialogFlow: Sendable {
  let graph: FlowGraph
  /// Points that some road reaches, whatever the answers.
  let isReached: [Bool]
  /// Whether each road from the start to a `klaar` asks something anew, each time.
  let alwaysAsksAnew: Bool
  /// Whether it or a dialog that it runs can make a lead.
  let canRequest: Bool
  private let values: ValueFlow
  private let trackOf: [FlowSubject.Key: Int]
  private let tracks: [ValueFlow.Track]
  /// The questions that can still be unknown when the dialog is done.
  private let unknownAtEnd: Set<QuestionName>

  /// Walks a dialog; those that it runs were walked before.
  init(_ dialog: CheckedDialog, _ known: KnownFlows) {
    let graph = FlowGraph(
      dialog.script.steps, alsoEnteredAt: dialog.name == .start ? .anythingElse : nil)
    self.graph = graph
    isReached = graph.reachable(from: graph.nodes.isEmpty ? [] : [0])
    let tracker = FlowTracker(dialog, graph, known)
    tracks = tracker.tracks
    trackOf = tracker.trackOf
    canRequest = tracker.canRequest
    values = ValueFlow(graph, tracks)
    var unknown: Set<QuestionName> = []
    for (index, track) in tracks.enumerated() {
      guard case .own(let question) = track.subject.key else { continue }
      let bits = values.bits(of: index, at: graph.end) ?? 0
      if bits & track.subject.unknown != 0 { unknown.insert(question) }
    }
    unknownAtEnd = unknown
    let anew = graph.nodes.indices.map { graph.asksAnew($0, known) }
    alwaysAsksAnew = !graph.reachable(avoiding: anew)[graph.end]
  }

  /// Points that no road reaches, once the answers that must have been given on it are taken into account.
  func isDead(_ node: Int) -> Bool { values.isDead[node] }

  /// Whether a question of the dialog can still be unknown when it is done.
  func leavesUnknown(_ question: QuestionName) -> Bool { unknownAtEnd.contains(question) }

  /// Whether something may be unknown just before a point; nil when that is not tracked.
  func mayBeUnknown(_ key: FlowSubject.Key, at node: Int) -> Bool? {
    bits(key, at: node).map { $0.bits & $0.subject.unknown != 0 }
  }

  /// Whether some road to a point asks for something; nil when that is not tracked.
  func isEverAsked(_ key: FlowSubject.Key, at node: Int) -> Bool? {
    bits(key, at: node).map { $0.bits & $0.subject.asked != 0 }
  }

  /// The values that something may have just before a point; nil when values are not told apart.
  func possibleValues(_ key: FlowSubject.Key, at node: Int) -> [String]? {
    bits(key, at: node).flatMap { $0.subject.values(in: $0.bits) }
  }

  /// The bits of `ConsentState` just before a point of `contact`, where they matter.
  func consentBits(at node: Int) -> UInt64? { bits(.consent, at: node)?.bits }

  private func bits(_ key: FlowSubject.Key, at node: Int) -> (subject: FlowSubject, bits: UInt64)? {
    guard let track = trackOf[key], let bits = values.bits(of: track, at: node) else { return nil }
    return (tracks[track].subject, bits)
  }
}

extension FlowGraph {
  /// Whether a point is a `klaar`.
  func isDone(_ node: Int) -> Bool {
    if case .statement(.done) = nodes[node].kind { true } else { false }
  }

  /// Whether a point asks something each time that a road comes by.
  func asksAnew(_ node: Int, _ known: KnownFlows) -> Bool {
    switch nodes[node].kind {
    case .statement(.ask(let question)): question.isAskedEachTime || question.type.value == .consent
    case .statement(.run(let name, _)): known[name.value]?.alwaysAsksAnew ?? false
    default: false
    }
  }

  /// The points that a road from the start reaches without passing one of some points.
  func reachable(avoiding isAvoided: [Bool]) -> [Bool] {
    var isReached = [Bool](repeating: false, count: nodes.count)
    guard !nodes.isEmpty, !isAvoided[0] else { return isReached }
    var pending = [0]
    isReached[0] = true
    while let node = pending.popLast() {
      for next in followers(of: node) where !isReached[next] && !isAvoided[next] {
        isReached[next] = true
        pending.append(next)
      }
    }
    return isReached
  }
}
