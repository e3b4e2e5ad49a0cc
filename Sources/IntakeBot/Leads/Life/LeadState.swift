/// What became of a lead.
public enum LeadState: String, Hashable, Sendable, CaseIterable {
  /// Kept, not yet delivered.
  case new
  /// Its desk has it.
  case delivered
  /// Somebody at the desk works on it.
  case taken
  /// Done, with a `LeadResult`.
  case closed
  /// Its desk would not have it, or could not be reached for days: an operator must look.
  case dead
}

/// How a lead ended: the effect, as the desk tells it.
public enum LeadResult: String, Hashable, Sendable, CaseIterable {
  /// A course, a place to learn or a job began.
  case started
  /// The question was answered.
  case helped
  /// Somebody else goes on with it.
  case referred
  /// The person could not be reached.
  case unreachable
  /// The person wanted nothing more.
  case declined
  /// None of these.
  case other
  /// The person took the consent back. Not for operators to choose.
  case withdrawn

  /// Those that an operator can close a lead with.
  public static let choices = allCases.filter { $0 != .withdrawn }
}
