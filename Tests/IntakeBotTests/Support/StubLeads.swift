import DialogEngine

@testable import IntakeBot

/// Keeps leads in memory: at once, or when a test says so.
final class StubLeads: LeadKeeping {
  private let state: Locked<State>

  private struct State: Sendable {
    var isHolding: Bool
    var questions: [RoutingQuestion] = []
    var held: [@Sendable (KeptLead?) -> Void] = []
  }

  init(isHolding: Bool = false) { state = Locked(State(isHolding: isHolding)) }

  static let kept = KeptLead(reference: "PROEF-1", role: "coach", desk: "Coaches", region: "")

  func keep(
    _ draft: LeadDraft, asking question: RoutingQuestion, from origin: LeadOrigin,
    completion: @escaping @Sendable (KeptLead?) -> Void
  ) {
    let isHolding = state.withLock { state in
      state.questions.append(question)
      if state.isHolding { state.held.append(completion) }
      return state.isHolding
    }
    if !isHolding { completion(Self.kept) }
  }

  func perform(
    _ command: LeadCommand, completion: @escaping @Sendable (Result<LeadState, LeadRefusal>) -> Void
  ) { completion(.failure(.unknownLead)) }

  /// What was asked about a desk for each lead that came.
  var questions: [RoutingQuestion] { state.withLock { $0.questions } }

  /// How many leads came.
  var count: Int { questions.count }

  /// Tells that the leads held so far are kept, or that they can't be.
  func finish(_ kept: KeptLead? = StubLeads.kept) {
    let held = state.withLock { state in
      defer { state.held = [] }
      return state.held
    }
    for completion in held { completion(kept) }
  }
}
