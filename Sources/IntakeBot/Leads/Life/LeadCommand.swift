internal import DialogEngine

/// What somebody wants done with a lead.
public struct LeadCommand: Hashable, Sendable {
  /// Which lead.
  public let reference: LeadReference
  /// What.
  public let action: Action

  /// Asks for something.
  public init(_ reference: LeadReference, _ action: Action) {
    self.reference = reference
    self.action = action
  }

  /// What can be done.
  public enum Action: Hashable, Sendable {
    /// Somebody at the desk works on it.
    case take
    /// It is done.
    case close(LeadResult)
    /// Another desk gets it. The person agreed to one role: for another one, `isAgreed` says that they were asked.
    case assign(adviser: String, isAgreed: Bool)
    /// It goes to its desk once more.
    case resend
    /// The person takes the consent back. Where `digits` are given, the phone number must end in them.
    case withdraw(digits: String?)
    /// The person corrected something, in the conversation that made the lead. Not for operators.
    case correct(Lead.Correction)
  }
}

/// Why something was not done with a lead. The raw values go over the wire, and don't change.
public enum LeadRefusal: String, Error, Hashable, Sendable, CaseIterable {
  /// There is no such lead.
  case unknownLead = "unknown-lead"
  /// It was closed before.
  case isClosed = "is-closed"
  /// The roster has no such desk.
  case unknownDesk = "unknown-desk"
  /// The person agreed to another role.
  case otherRole = "other-role"
  /// The number given doesn't end in these digits, or there is none.
  case wrongDigits = "wrong-digits"
  /// The disk refused, or the service stops.
  case notWritten = "not-written"
  /// The request can't be read.
  case badRequest = "bad-request"
}

extension LeadRefusal: CustomStringConvertible {
  /// What is wrong and what to do, for an operator.
  public var description: String {
    switch self {
    case .unknownLead: "there is no such lead. `intake leads list` shows those that there are."
    case .isClosed: "this lead is closed already. `intake leads show REF` tells how."
    case .unknownDesk: "no desk has that id. The column `id` of routing/advisers.csv has them."
    case .otherRole:
      "the person agreed to another kind of desk. Ask them first; with their yes, add --agreed."
    case .wrongDigits:
      "these are not the last four digits of the phone number that was given. Nothing was changed."
    case .notWritten: "it could not be written, so nothing changed. Look at the disk, and try again."
    case .badRequest: "the service can't read this request. Is it of another version? Restart it."
    }
  }
}

extension LeadStatus {
  /// What a command comes to, or why it can't be done. Doing twice what is done is no mistake, and changes
  /// nothing.
  ///
  /// - Parameters:
  ///   - lead: The lead, where `LeadCommand.Action.needsLead`.
  ///   - router: The roster.
  func decide(
    _ action: LeadCommand.Action, lead: Lead?, router: Router
  ) -> Result<LeadChange.Kind?, LeadRefusal> {
    if case .withdraw(let digits) = action {
      if let digits, lead?.isReached(byNumberEndingIn: digits) != true { return .failure(.wrongDigits) }
      return .success(result == .withdrawn ? nil : .closed(.withdrawn))
    }
    guard state != .closed else { return .failure(.isClosed) }
    switch action {
    case .take: return .success(state == .taken ? nil : .taken)
    case .close(let result): return .success(.closed(result))
    case .resend: return .success(.resent)
    case .assign(let id, let isAgreed):
      guard let desk = router.advisers.first(where: { $0.id == id }) else { return .failure(.unknownDesk) }
      guard let lead else { return .failure(.unknownLead) }
      let isCovered = desk.role == lead.consent.receiver || desk.role == Router.fallbackRole
      guard isCovered || isAgreed else { return .failure(.otherRole) }
      return .success(.assigned(adviser: desk.id, desk: desk.desk, isAgreed: isAgreed))
    case .correct(let correction): return .success(.corrected(correction))
    case .withdraw: return .success(nil)
    }
  }
}

extension LeadCommand.Action {
  /// Whether the whole lead must be looked at.
  var needsLead: Bool {
    switch self {
    case .assign: true
    case .withdraw(digits: nil): false
    case .withdraw: true
    case .take, .close, .resend, .correct: false
    }
  }
}

extension Lead {
  /// Whether the phone number that was given ends in four digits or more.
  func isReached(byNumberEndingIn digits: String) -> Bool {
    guard case .phone(let number) = reach, digits.utf8.count >= 4, digits.utf8.allSatisfy(\.isASCIIDigit)
    else { return false }
    return number.hasSuffix(digits)
  }
}
