/// A cell of a table as it is shown to a person.
enum PrintedCell {
  /// - Returns: A day (`2026-11-21`) as `21 november 2026`, a list parted by `|` as `a, b en c`; anything else
  ///   as it stands in the table, for only its author knows whether `2026` is a number or a year.
  static func text(_ cell: String, and: String = "en") -> String {
    guard cell.utf8.contains(UInt8(ascii: "|")) else { return item(cell) }
    return cell.split(separator: "|").map { item(String($0).trimmed) }.joinedForPeople(and: and)
  }

  private static func item(_ text: String) -> String { CalendarDate(iso: text)?.dutch ?? text }
}
