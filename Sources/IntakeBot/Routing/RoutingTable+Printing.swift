internal import DialogEngine

extension RoutingTable {
  /// The whole table for an operator, and what is missing or shared.
  public var text: String {
    let head = ["ROLE", "TOPIC", "PROVINCE", "SECTOR", "DESKS"]
    let lines = rows.map { row in
      [
        row.role, row.topic.rawValue, row.province, row.sector,
        row.desks.isEmpty ? "- (fallback)" : row.desks.joined(separator: ", "),
      ]
    }
    return TextTable.text(head: head, rows: lines) + "\n" + summary
  }

  /// The same as a JSON array, one kind of lead a line.
  public var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    return "[\n" + rows.map(\.json).joined(separator: ",\n") + "\n]\n"
  }

  /// How many kinds of leads there are, and how many roles share them, for authors; none without leads.
  public var lines: [String] {
    guard !rows.isEmpty else { return [] }
    let gapCount = rows.count { $0.desks.isEmpty }
    let count = gapCount == 0 ? "alle met een bureau" : "\(gapCount) zonder eigen bureau"
    let shared = overlaps.isEmpty ? "" : " Bij \(overlaps.count) rollen verdelen bureaus aanvragen."
    return ["Routering: \(rows.count) soorten aanvragen, \(count).\(shared)"]
  }

  private var summary: String {
    let gapCount = rows.count { $0.desks.isEmpty }
    var lines = ["\(rows.count) kinds of leads, \(gapCount) without a desk of their own."]
    lines += overlaps.map { "Shared by room left, \($0.role): \($0.desks.joined(separator: ", "))" }
    lines += idleDesks.map { "Never chosen: \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension RoutingTable.Row {
  fileprivate var json: String {
    JSONWriter.text { json in
      json.object { json in
        json.text("role", role)
        json.text("topic", topic.rawValue)
        json.text("province", province)
        json.text("sector", sector)
        json.name("desks")
        json.array(desks) { $0.string($1) }
      }
    }
  }
}
