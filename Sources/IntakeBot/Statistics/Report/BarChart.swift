/// Bars for a page, as SVG 1.1 that takes its colours from the page. Drawn so narrow that a phone shows it at its own
/// size.
enum BarChart {
  private static let width = 340

  /// One bar below the other, each with its name above it and its value behind it.
  static func lying(_ bars: [(name: String, length: Int, value: String)], title: String) -> String {
    let longest = max(1, bars.map(\.length).max() ?? 1)
    let room = width - 60
    let drawn = bars.enumerated().map { index, bar in
      let y = index * 38
      let length = max(bar.length > 0 ? 2 : 0, bar.length * room / longest)
      return """
        <text x="0" y="\(y + 13)">\(shortened(bar.name).escapedMarkup)</text>
        <rect class="bar" x="0" y="\(y + 18)" width="\(length)" height="12" rx="2"/>
        <text x="\(length + 6)" y="\(y + 29)">\(bar.value.escapedMarkup)</text>
        """
    }
    return drawing(drawn, height: bars.count * 38, title)
  }

  /// One thin bar beside the other, for days; the first and the last are named.
  static func standing(_ bars: [(name: String, length: Int)], title: String) -> String {
    guard let first = bars.first, let last = bars.last else { return "" }
    let highest = max(1, bars.map(\.length).max() ?? 1)
    let step = max(1, min(24, width / bars.count))
    let drawn = bars.enumerated().map { index, bar in
      let height = bar.length * 90 / highest
      return """
        <rect class="bar" x="\(index * step)" y="\(110 - height)" width="\(max(1, step - 1))" height="\(height)">\
        <title>\(bar.name.escapedMarkup): \(bar.length)</title></rect>
        """
    }
    let words = [
      "<text x=\"0\" y=\"14\">\(highest)</text>",
      "<text x=\"0\" y=\"128\">\(first.name.escapedMarkup)</text>",
      "<text x=\"\(width)\" y=\"128\" text-anchor=\"end\">\(last.name.escapedMarkup)</text>",
    ]
    return drawing(drawn + words, height: 134, title)
  }

  private static func drawing(_ parts: [String], height: Int, _ title: String) -> String {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(max(1, height))\" role=\"img\">"
    return ([head, "<title>\(title.escapedMarkup)</title>"] + parts + ["</svg>"]).joined(separator: "\n")
  }

  /// What fits on a line.
  private static func shortened(_ name: String) -> String {
    name.count > 44 ? name.prefix(43) + "…" : name
  }
}
