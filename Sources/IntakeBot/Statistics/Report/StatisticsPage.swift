internal import DialogEngine

extension ServiceStatistics {
  /// One page that needs nothing else: no script, no font and no picture from elsewhere, light or dark as its reader's
  /// screen, and readable on a phone.
  ///
  /// - Parameter moment: When it was made, on a Dutch clock.
  public func page(at moment: LocalTime) -> String {
    let sections = tables.map { Self.section($0.limited(to: 30)) }
    let days = beganByDay.suffix(85).map { (name: $0.day.iso, length: $0.count) }
    let chart = days.count > 1 ? Self.figure(BarChart.standing(days, title: "Conversations by day")) : ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>intake: statistics</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>intake: statistics</h1>
      <p>Made on \(moment.text), in the Netherlands. Counts only: nothing here is about a person.</p>
      \(chart)\(sections.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func section(_ table: StatisticsTable) -> String {
    let bars = table.rows.compactMap { row in
      row.length.map { (name: row.cells[0], length: $0, value: row.cells[1]) }
    }
    let chart = bars.isEmpty ? "" : figure(BarChart.lying(bars, title: table.title))
    let head = table.head.map { "<th>\($0.lowercased().escapedMarkup)</th>" }.joined()
    let rows = table.rows.map { row in
      "<tr>" + row.cells.map { "<td>\($0.escapedMarkup)</td>" }.joined() + "</tr>"
    }
    let note = table.note.map { "<p>\($0.escapedMarkup)</p>\n" } ?? ""
    return """
      <section>
      <h2>\(table.title.escapedMarkup)</h2>
      \(chart)<div class="wide"><table>
      <tr>\(head)</tr>
      \(rows.joined(separator: "\n"))
      </table></div>
      \(note)</section>
      """
  }

  private static func figure(_ drawing: String) -> String { "<figure>\n\(drawing)\n</figure>\n" }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #c9ced6; --bar: #005f9e; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e9ee; --paper: #14181d; --line: #3b434d; --bar: #6cb6ec; }
    }
    body { margin: 0 auto; max-width: 44rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
      color: var(--ink); background: var(--paper); }
    h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
    figure { margin: 0; max-width: 30rem; } svg { width: 100%; height: auto; }
    svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } .bar { fill: var(--bar); }
    .wide { overflow-x: auto; } table { border-collapse: collapse; }
    th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); text-align: right; }
    th:first-child, td:first-child { text-align: left; }
    """
}
