/// Everything outside the conversation that one step may look at. Immutable, and shared by the steps of one
/// moment rather than copied for each.
public final class StepContext: Sendable {
  /// The dialogs.
  public let program: Program
  /// Who knows the answers.
  public let understanding: any Understanding
  /// The day on which this step is taken, in the Netherlands.
  public let today: CalendarDate
  /// How a person can be reached at this moment; nil when no way is known.
  public let contact: ContactStatus?
  /// Whether a lead can be kept. When not, no consent is asked, and the person reads how else to go on.
  public let acceptsLeads: Bool
  /// Whether questions that nobody here could answer are kept; what is said of privacy then tells so.
  public let keepsUnanswered: Bool
  /// Whether the turn tells which statements were run (`Turn.run`).
  public let tracesRun: Bool

  /// Gathers what a step looks at.
  public init(
    program: Program, understanding: any Understanding, today: CalendarDate, contact: ContactStatus?,
    acceptsLeads: Bool, keepsUnanswered: Bool = false, tracesRun: Bool = false
  ) {
    self.program = program
    self.understanding = understanding
    self.today = today
    self.contact = contact
    self.acceptsLeads = acceptsLeads
    self.keepsUnanswered = keepsUnanswered
    self.tracesRun = tracesRun
  }
}

/// How a person of the helpdesk can be reached, worded for the moment of the step.
public struct ContactStatus: Hashable, Sendable {
  /// Who, such as `de helpdesk`.
  public let name: String
  /// The phone number as it is shown.
  public let phone: String
  /// The hours, such as `maandag tot en met vrijdag van 9 tot 17 uur`.
  public let hours: String
  /// A notice for today, such as `De telefoon heeft storing.`; empty when there is none.
  public let notice: String
  /// When somebody is there again, such as `maandag om 9 uur`; nil when somebody is there now.
  public let opensAgain: String?

  /// Gathers what is told about the helpdesk.
  public init(name: String, phone: String, hours: String, notice: String, opensAgain: String?) {
    self.name = name
    self.phone = phone
    self.hours = hours
    self.notice = notice
    self.opensAgain = opensAgain
  }
}
