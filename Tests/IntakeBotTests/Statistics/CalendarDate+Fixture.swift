import DialogEngine

@testable import IntakeBot

extension CalendarDate {
  /// Monday 23 November 2026.
  static let monday = Moment(milliseconds: 1_795_424_400_000).inAmsterdam.date
  /// The day after.
  static let tuesday = Moment(milliseconds: 1_795_424_400_000 + 86_400_000).inAmsterdam.date
}
