/// What became of a lead, as its changes tell it, one after the other. The same changes give the same status,
/// whether they come from the journal or as they happen; one that doesn't fit any more changes nothing.
public struct LeadStatus: Hashable, Sendable {
  /// Where it is in its life.
  public private(set) var state = LeadState.new
  /// The id of the desk that has it, or is to get it.
  public private(set) var adviser: String
  /// When it was handed in.
  public let made: Moment
  /// When it was last given to a desk: made, assigned, or sent again.
  public private(set) var queued: Moment
  /// When it was given to the desk that has it: made, or assigned.
  private(set) var assigned: Moment
  /// When a desk got it first; nil when none did.
  public private(set) var delivered: Moment?
  /// When it was taken first; nil when nobody did.
  public private(set) var taken: Moment?
  /// When it was closed; nil when it is open.
  public private(set) var closed: Moment?
  /// How it ended; nil when it is open.
  public private(set) var result: LeadResult?
  /// Whether the desk was reminded.
  public private(set) var isReminded = false
  /// Whether the helpdesk was told that nobody took it.
  public private(set) var isEscalated = false
  /// How many corrections the person made.
  public private(set) var corrections = 0
  /// How many of them its desk has, the first ones.
  private(set) var correctionsTold = 0
  /// Whether it must still be brought to its desk.
  public private(set) var awaitsDelivery = true
  /// The desk that got it first, by id; nil when none did. Not in one list with the others, as most leads have one
  /// desk and there may be very many leads.
  private var firstHolder: String?
  /// The other desks that got it, in order, by id.
  private var laterHolders: [String] = []
  /// Those of them that were asked to delete it.
  private var asked: Set<String> = []

  /// A lead that was just kept.
  init(made: Moment, adviser: String) {
    self.made = made
    self.adviser = adviser
    queued = made
    assigned = made
  }

  /// Its desk got it. An empty `adviser` is the desk that it is with.
  mutating func deliver(to desk: String, at moment: Moment) {
    let holder = desk.isEmpty ? adviser : desk
    if let firstHolder {
      if holder != firstHolder, !laterHolders.contains(holder) { laterHolders.append(holder) }
    } else {
      firstHolder = holder
    }
    guard holder == adviser else { return }
    if delivered == nil { delivered = moment }
    awaitsDelivery = false
    if state == .new || state == .dead { state = .delivered }
  }

  /// Takes a change.
  mutating func apply(_ change: LeadChange.Kind, at moment: Moment) {
    switch change {
    case .deletionAsked(let desk): asked.formUnion(desk.isEmpty ? holders : [desk])
    // Also of a lead that its desk had closed before.
    case .closed(.withdrawn) where result != .withdrawn: close(.withdrawn, at: moment)
    case _ where state == .closed: break
    case .taken:
      state = .taken
      if taken == nil { taken = moment }
    case .closed(let result): close(result, at: moment)
    case .assigned(let adviser, _, _):
      self.adviser = adviser
      assigned = moment
      (isReminded, isEscalated) = (false, false)
      queue(at: moment)
    case .resent: queue(at: moment)
    case .dead:
      awaitsDelivery = false
      if state == .new { state = .dead }
    case .reminded: isReminded = true
    case .escalated: isEscalated = true
    case .corrected: corrections += 1
    case .correctionsTold(let count): correctionsTold = max(correctionsTold, min(count, corrections))
    }
  }

  /// Whether its desk has it and must still get to know what was corrected since.
  public var awaitsCorrection: Bool {
    !awaitsDelivery && (state == .delivered || state == .taken) && correctionsTold < corrections
  }

  /// The desks that got it, in order, by id.
  var holders: [String] { (firstHolder.map { [$0] } ?? []) + laterHolders }

  /// The desks that must still be asked to delete what they got, in the order in which they did: also one to which it
  /// was on its way when the consent was taken back.
  var desksToAsk: [String] { result == .withdrawn ? holders.filter { !asked.contains($0) } : [] }

  /// Whether a desk must still be asked to delete what it got.
  public var awaitsDeletion: Bool { !desksToAsk.isEmpty }

  /// Whether any letter must still go out.
  var awaitsLetter: Bool { awaitsDelivery || awaitsCorrection || awaitsDeletion }

  private mutating func close(_ result: LeadResult, at moment: Moment) {
    state = .closed
    awaitsDelivery = false
    self.result = result
    closed = moment
  }

  private mutating func queue(at moment: Moment) {
    state = .new
    awaitsDelivery = true
    queued = moment
  }

  /// What is due when nobody takes a lead within so many hours: a reminder to its desk, and as many hours later a
  /// note to the helpdesk. Nil when nothing is.
  func escalation(at moment: Moment, takeWithin hours: Int?) -> LetterKind? {
    guard let hours, hours > 0, state == .new || state == .delivered || state == .dead else { return nil }
    let waited = (moment.milliseconds - queued.milliseconds) / 3_600_000
    if !isReminded { return waited >= hours && state == .delivered ? .reminder : nil }
    return !isEscalated && waited >= 2 * hours ? .escalation : nil
  }
}
