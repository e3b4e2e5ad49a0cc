internal import DialogEngine

/// What a desk gets told.
enum LetterKind: String, Hashable, Sendable {
  /// The lead itself.
  case lead
  /// That nobody took it yet.
  case reminder
  /// To the helpdesk: that the desk did not take it, though it was reminded.
  case escalation
  /// That the person took the consent back, and that what the desk got must be deleted.
  case deletion
  /// That the person corrected an answer: the whole lead again, under the same reference.
  case correction
}

/// A lead, or a word about it, on its way to a desk.
struct Letter: Hashable, Sendable {
  let lead: Lead
  let kind: LetterKind
  /// How many corrections of the person are in it.
  var corrections = 0

  /// The same for the same letter, however often it is sent: the receiver can tell a second copy. Every correction
  /// makes another letter.
  var key: String {
    switch kind {
    case .lead: lead.reference.description
    case .correction: "\(lead.reference)-\(kind.rawValue)-\(corrections)"
    case .reminder, .escalation, .deletion: "\(lead.reference)-\(kind.rawValue)"
    }
  }

  /// The keys of the letters before this one that hold what the person gave.
  var earlierKeys: [String] {
    let corrected = (1...max(1, corrections)).map {
      Letter(lead: lead, kind: .correction, corrections: $0).key
    }
    return [Letter(lead: lead, kind: .lead).key] + (corrections > 0 ? corrected : [])
  }

  /// As a system gets it: one JSON object. A word about a lead holds nothing that the person gave.
  var json: String {
    switch kind {
    case .lead: LeadDocument(lead).json
    case .correction: LeadDocument(lead, notice: kind.rawValue).json
    case .reminder, .escalation, .deletion:
      JSONWriter.text { json in
        json.object { json in
          json.text("notice", kind.rawValue)
          json.text("reference", lead.reference.description)
          json.text("made", lead.moment.iso)
          json.text("topic", lead.topic.rawValue)
          json.text("adviser", lead.adviser)
          json.text("desk", lead.desk)
        }
      }
    }
  }
}

/// A letter in the outbox.
struct Parcel: Hashable, Sendable {
  let reference: LeadReference
  let kind: LetterKind
  /// The desk that gets it, by id; nil is the one that has the lead when it goes out.
  var desk: String?
  /// How often it was tried.
  var attempts = 0
  /// Not to be tried before.
  var notBefore = Moment(milliseconds: 0)

  /// The requests to delete that must still go out, one for each desk that got the lead.
  static func deletions(of reference: LeadReference, _ status: LeadStatus) -> [Parcel] {
    status.desksToAsk.map { Parcel(reference: reference, kind: .deletion, desk: $0) }
  }
}

/// Brings letters to a desk that is not a folder. May block, and so is called on the delivery thread alone.
protocol Courier: Sendable {
  /// Tries once.
  func deliver(_ letter: Letter, to address: String) -> DeliveryOutcome
}

/// Who brings letters to desks with mail and with systems of their own; nil where that was not configured.
public struct Couriers: Sendable {
  var mail: (any Courier)?
  var webhook: (any Courier)?

  /// Nobody: letters for such desks wait.
  public init() {}

  /// Mail through a relay, and posts through a program.
  public init(mail: MailRelay?, webhook: WebhookCourier?) {
    self.mail = mail.map { MailCourier(relay: $0, now: { Moment.now() }) }
    self.webhook = webhook
  }

  func deliver(_ letter: Letter, to desk: Adviser) -> DeliveryOutcome {
    switch desk.channel {
    case .mail: mail?.deliver(letter, to: desk.address) ?? .postponed(.noRelay)
    case .webhook: webhook?.deliver(letter, to: desk.address) ?? .postponed(.noWebhookProgram)
    case .folder: .postponed(.badAddress)
    }
  }
}
