public import DialogEngine

/// One way to reach a person: a row of `data/contact.tsv`.
public struct ContactPoint: Hashable, Sendable {
  /// Who, such as `de helpdesk`.
  public let name: String
  /// The phone number as it is shown.
  public let phone: String
  /// When somebody is there.
  public let hours: ContactHours
  /// A notice for today; empty when there is none.
  public let notice: String
  /// Whether the row is only an example, which is never told to a person.
  public let isExample: Bool

  /// What is told about it at a moment.
  public func status(at moment: LocalTime) -> ContactStatus {
    ContactStatus(
      name: name, phone: phone, hours: hours.week.wording, notice: notice,
      opensAgain: hours.opensAgain(after: moment))
  }
}
