/// One dialog on the stack: where it stands, and why it is there.
struct Frame: Hashable, Sendable {
  let dialog: DialogName
  /// Where it waits, or where it goes on when the dialog above it is done.
  var place: Place
  let kind: Kind
  /// The step that `place` lies in, or lay in when the conversation last rested.
  var step: StepName
  /// The kind of the question that waits, when one does.
  var waitsFor: AnswerKind?
  /// The topic of the last article that this dialog gave; a person who is asked for here is about that.
  var topic: TopicID?
  private var boxedLead: Boxed<LeadUnderWay>?
  private var boxedResult: Boxed<RequestResult>?

  init(dialog: DialogName, place: Place, kind: Kind, lead: LeadUnderWay? = nil) {
    self.dialog = dialog
    self.place = place
    self.kind = kind
    self.step = if case .step(let step) = place { step } else { "" }
    self.lead = lead
  }

  /// Waits at a place until the dialog above is done.
  mutating func rest(at place: Place) {
    self.place = place
    waitsFor = nil
    switch place {
    case .step(let step), .call(let step, _), .request(let step): self.step = step
    case .question: break
    }
  }

  /// The lead for which `contact` runs; only in a frame of kind `request` or `requestAside`.
  var lead: LeadUnderWay? {
    get { boxedLead?.value }
    set { boxedLead = newValue.map { Boxed($0) } }
  }

  /// What became of the last lead that this dialog asked for.
  var lastRequest: RequestResult? {
    get { boxedResult?.value }
    set { boxedResult = newValue.map { Boxed($0) } }
  }

  enum Kind: UInt8, Hashable, Sendable {
    /// The bottom of the stack.
    case root
    /// Run by `doe`, or begun from `start`: the dialog below goes on.
    case call
    /// `contact`, run by `aanvraag`: the dialog below goes on.
    case request
    /// `contact`, run because a person was asked for: the question below is asked again.
    case requestAside
    /// Another dialog in between: the question below is asked again.
    case digression

    /// Whether the dialog below was interrupted, rather than having asked for this one.
    var interrupts: Bool { self == .digression || self == .requestAside }
  }
}

/// A lead that is being asked for.
struct LeadUnderWay: Hashable, Sendable {
  let topic: TopicID
  /// The dialog that asked for it.
  let dialog: DialogName
  let carried: [Reference]
  /// A fingerprint of the question for consent as it was asked.
  var wording: UInt32 = 0
  /// What the person read, up to and with the question for consent.
  var shown = ""
  /// Set by the yes; a no leaves it nil.
  var consent: Consent?
}

/// What became of a lead, as scripts can test it.
struct RequestResult: Hashable, Sendable {
  let topic: TopicID
  let outcome: Outcome
  let reference: String

  enum Outcome: String, Hashable, Sendable, CaseIterable {
    case sent = "verstuurd"
    case refused = "geweigerd"
    case failed = "mislukt"
  }
}
