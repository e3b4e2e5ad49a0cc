/// Finds out what is to be tracked on the roads through a dialog, and what each point does to it.
struct FlowTracker {
  private(set) var tracks: [ValueFlow.Track] = []
  private(set) var trackOf: [FlowSubject.Key: Int] = [:]
  /// Whether the dialog or one that it runs can make a lead.
  private(set) var canRequest = false

  private let dialog: CheckedDialog
  private let graph: FlowGraph
  private let resolver: ReferenceResolver
  private let known: KnownFlows
  /// The tracked questions of each dialog that this one runs.
  private var tracksOfCalled: [DialogName: [Int]] = [:]

  init(_ dialog: CheckedDialog, _ graph: FlowGraph, _ known: KnownFlows) {
    self.dialog = dialog
    self.graph = graph
    self.known = known
    resolver = ReferenceResolver(known.bundle, dialog)
    canRequest = dialog.hasRequest || dialog.calls.contains { known[$0.name.value]?.canRequest ?? false }
    trackOwnQuestions()
    if dialog.isContact { addTrack(FlowSubject(.consent, values: ConsentState.values), entry: 1) }
    for node in graph.nodes.indices { trackUses(at: node) }
    for node in graph.nodes.indices { trackEffects(at: node) }
  }

  /// Own answers are tracked when this dialog or another one names them.
  private mutating func trackOwnQuestions() {
    for question in dialog.questions where trackOf[.own(question.name.value)] == nil {
      let id = QuestionID(dialog.name, question.name.value)
      guard known.bundle.namedElsewhere.contains(id) || question.type.value == .consent else { continue }
      addTrack(FlowSubject(.own(id.question), values: question.trackedValues), of: question)
    }
    for track in tracks.indices { tracks[track].queries.append(graph.end) }
  }

  private mutating func addTrack(_ subject: FlowSubject, of question: QuestionSyntax) {
    // Nobody can say yes before being asked; everything else may have been said beforehand.
    addTrack(subject, entry: question.type.value == .consent ? subject.unknown : subject.field)
  }

  private mutating func addTrack(_ subject: FlowSubject, entry: UInt64) {
    trackOf[subject.key] = tracks.count
    if case .called(let id) = subject.key { tracksOfCalled[id.dialog, default: []].append(tracks.count) }
    tracks.append(ValueFlow.Track(subject: subject, entry: entry))
  }

  // MARK: Uses

  private mutating func trackUses(at node: Int) {
    switch graph.nodes[node].kind {
    case .statement(let statement):
      for use in ReferenceUse.all(in: statement) { trackUse(use.reference, at: node) }
      if dialog.isContact, let consent = trackOf[.consent], graph.wantsConsent(node) {
        tracks[consent].queries.append(node)
      }
    case .test(let arm, _):
      for test in arm.tests { trackUse(test.subject, at: node) }
    default: break
    }
  }

  private mutating func trackUse(_ reference: ReferenceSyntax, at node: Int) {
    guard let (key, _) = resolver.subject(of: reference) else { return }
    if trackOf[key] == nil { addTrack(for: key) }
    if let track = trackOf[key] { tracks[track].queries.append(node) }
  }

  private mutating func addTrack(for key: FlowSubject.Key) {
    switch key {
    case .own(let name):
      if case .question(let question) = dialog.declared[name] {
        addTrack(FlowSubject(key, values: question.trackedValues), of: question)
      } else {
        addTrack(FlowSubject(key, values: []), entry: 1)
      }
    case .called(let id):
      guard case .question(let question) = known.bundle.dialog(id.dialog)?.declared[id.question] else {
        return
      }
      addTrack(FlowSubject(key, values: question.trackedValues), of: question)
    case .outcome: addTrack(FlowSubject(key, values: ReferenceResolver.outcomes), entry: 1)
    case .consent: break
    }
  }

  // MARK: Effects

  private mutating func trackEffects(at node: Int) {
    switch graph.nodes[node].kind {
    case .statement(.ask(let question)): trackAsk(question, at: node)
    case .statement(.look(let lookup)): add(.own(lookup.name.value), at: node) { .becomes($0.field, of: $0) }
    case .statement(.run(let name, _)): trackRun(name.value, at: node)
    case .statement(.request): add(.outcome, at: node) { .becomes($0.known, of: $0) }
    case .taken(let arm):
      for test in arm.tests { trackTest(test, holds: true, at: node) }
    case .refused(let arm):
      if arm.tests.count == 1 { trackTest(arm.tests[0], holds: false, at: node) }
    default: break
    }
  }

  private mutating func trackAsk(_ question: QuestionSyntax, at node: Int) {
    let canSkip = question.skip != nil
    add(.own(question.name.value), at: node) { subject in
      .asks(subject, anew: question.isAskedEachTime, canStayUnknown: canSkip)
    }
    guard let consent = trackOf[.consent] else { return }
    switch question.type.value {
    case .consent: tracks[consent].operations.append((node, ConsentState.asked))
    case .phone, .email:
      tracks[consent].operations.append((node, ConsentState.addressAsked(canSkip: canSkip)))
    default: break
    }
  }

  private mutating func trackRun(_ name: DialogName, at node: Int) {
    for track in tracksOfCalled[name] ?? [] {
      guard case .called(let id) = tracks[track].subject.key,
        case .question(let question) = known.bundle.dialog(name)?.declared[id.question]
      else { continue }
      let canStayUnknown = known[name]?.leavesUnknown(id.question) ?? false
      add(tracks[track].subject.key, at: node) { subject in
        .asks(subject, anew: question.isAskedEachTime, canStayUnknown: canStayUnknown)
      }
    }
    if known[name]?.canRequest ?? false {
      add(.outcome, at: node) { .becomes($0.field, of: $0) }
    }
  }

  /// Adds what a point does to a subject, and that a road asks for it there.
  private mutating func add(
    _ key: FlowSubject.Key, at node: Int, _ operation: (FlowSubject) -> FlowOperation
  ) {
    guard let track = trackOf[key] else { return }
    let subject = tracks[track].subject
    tracks[track].operations.append((node, operation(subject)))
    tracks[track].operations.append((node, .marksAsked(subject)))
  }

  private mutating func trackTest(_ test: TestSyntax, holds: Bool, at node: Int) {
    guard let (key, tellsValues) = resolver.subject(of: test.subject), let track = trackOf[key] else {
      return
    }
    let subject = tracks[track].subject
    let left = test.predicate.left(of: subject, holds: holds, tellsValues: tellsValues)
    tracks[track].operations.append((node, .keeps(left, of: subject)))
    guard let consent = trackOf[.consent], case .own(let name) = key,
      case .question(let question) = dialog.declared[name]
    else { return }
    if question.type.value == .consent {
      tracks[consent].operations.append((node, ConsentState.tested(left, of: subject)))
    } else if question.type.value == .phone || question.type.value == .email, left & subject.unknown == 0 {
      tracks[consent].operations.append((node, ConsentState.addressKnown))
    }
  }
}

/// The roads through the dialogs that were walked so far.
struct KnownFlows {
  let bundle: CheckedBundle
  let flows: [DialogFlow?]

  subscript(name: DialogName) -> DialogFlow? { bundle.index(of: name).flatMap { flows[$0] } }
}

extension FlowGraph {
  /// Whether it matters at a point if consent was given.
  func wantsConsent(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .statement(.ask(let question)): question.type.value.isPersonal
    default: isDone(node)
    }
  }
}

extension TypeSyntax {
  /// Of which only `contact` may ask, after a yes.
  var isPersonal: Bool {
    switch self {
    case .name, .phone, .email: true
    default: false
    }
  }
}

extension QuestionSyntax {
  /// The values that tests can tell apart; empty when there are too many to list.
  var trackedValues: [String] {
    switch type.value {
    case .choice: options.map(\.name.value.rawValue)
    case .yesNo, .consent: ["ja", "nee"]
    default: []
    }
  }
}
