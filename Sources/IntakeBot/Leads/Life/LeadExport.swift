internal import DialogEngine

/// Leads for other programs. It holds personal data: whoever asks for it decides where it goes.
public struct LeadExport: Sendable {
  private let entries: [LeadArchive.Entry]

  /// Prepares the leads of an archive.
  public init(_ archive: LeadArchive) { entries = archive.entries }

  /// One JSON object a line.
  public var jsonLines: String {
    entries.map { LeadDocument($0.lead, state: $0.state).json + "\n" }.joined()
  }

  /// A table for a spreadsheet: UTF-8 with a byte order mark, by which Excel knows it; lines ended by CR LF; every
  /// cell in quotes (RFC 4180). Dutch Excel parts cells by `;`.
  public func csv(separator: Character = ";") -> String {
    let rows = [Self.head] + entries.map(\.cells)
    let lines = rows.map { row in row.map(Self.cell).joined(separator: String(separator)) + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }

  private static let head = [
    "reference", "made", "state", "outcome", "closed", "topic", "role", "adviser", "desk", "region",
    "language",
    "name", "phone", "email", "details",
  ]

  /// A cell in quotes, that no spreadsheet takes for a formula: one that would begin as such, blanks aside, gets an
  /// apostrophe in front (OWASP, "CSV Injection").
  static func cell(_ text: String) -> String {
    let line = String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    let first = line.first { !$0.isWhitespace }
    // Excel takes the wide forms for signs, too, in some languages.
    let isFormula = first.map { "=+-@＝＋－＠|%".contains($0) } ?? false
    let safe = isFormula ? "'" + line : line
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension LeadArchive.Entry {
  fileprivate var cells: [String] {
    var (phone, email) = ("", "")
    switch lead.reach {
    case .phone(let number): phone = number.nationalPhone
    case .email(let address): email = address
    }
    return [
      "\(lead.reference)", lead.moment.inAmsterdam.text, state.rawValue, status.result?.rawValue ?? "",
      status.closed?.inAmsterdam.text ?? "", lead.topic.rawValue, lead.role, lead.adviser, lead.desk,
      lead.region, lead.language, lead.name ?? "", phone, email,
      lead.details.map { "\($0.label): \($0.text)" }.joined(separator: " | "),
    ]
  }
}

extension String {
  /// A Dutch number (E.164) as it is dialled here, with a blank, so that no spreadsheet takes it for a quantity and
  /// drops the zero: `06 12345678`. Others stay as they are.
  var nationalPhone: String {
    guard hasPrefix("+31"), count > 5 else { return self }
    let rest = dropFirst(3)
    return rest.hasPrefix("6") ? "06 \(rest.dropFirst())" : "0\(rest.prefix(2)) \(rest.dropFirst(2))"
  }
}

extension LocalTime {
  /// `2026-11-21 11:50`
  var text: String {
    let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date.iso) \(clock.joined(separator: ":"))"
  }
}
