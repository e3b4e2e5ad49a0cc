/// Reads `datum`, written in figures or words, or said from today.
///
/// Without a year it is the next such date from today on. A bare weekday is the next one after today:
/// whoever means today says so. "Volgende vrijdag" is ambiguous while this week's Friday is still to come.
/// "Begin mei" and "volgende week" name no day, and are not understood; "eind mei" is its last day.
struct DateReader: Sendable {
  func read(_ line: NormalizedLine, today: CalendarDate) -> Reading {
    var scanner = DateScanner(line, today: today)
    scanner.scan()
    if let only = scanner.dates.first, scanner.dates.count == 1 { return .understood(.date(only)) }
    if scanner.dates.count > 1 { return .ambiguous(scanner.dates.prefix(5).map(Value.date)) }
    return scanner.hasImpossibleDate ? .invalid(.doesNotExist) : .notUnderstood
  }
}
