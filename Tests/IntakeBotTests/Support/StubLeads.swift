import DialogEngine

@testable import IntakeBot

/// Keeps leads in memory: at once, or when a test says so.
final class StubLeads: LeadKeeping {
  private let state: Locked<State>

  private struct State: Sendable {
    var isHolding: Bool
    var drafts: [(LeadDraft, String?)] = []
    var held: [@Sendable (KeptLead?) -> Void] = []
  }

  init(isHolding: Bool = false) { state = Locked(State(isHolding: isHolding)) }

  static let kept = KeptLead(reference: "PROEF-1", role: "coach", desk: "Coaches", region: "")

  func keep(_ draft: LeadDraft, postcode: String?, completion: @escaping @Sendable (KeptLead?) -> Void) {
    let isHolding = state.withLock { state in
      state.drafts.append((draft, postcode))
      if state.isHolding { state.held.append(completion) }
      return state.isHolding
    }
    if !isHolding { completion(Self.kept) }
  }

  /// How many leads came.
  var count: Int { state.withLock { $0.drafts.count } }

  /// Tells that the leads held so far are kept, or that they can't be.
  func finish(_ kept: KeptLead? = StubLeads.kept) {
    let held = state.withLock { state in
      defer { state.held = [] }
      return state.held
    }
    for completion in held { completion(kept) }
  }
}
