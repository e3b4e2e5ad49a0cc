extension CoverageCurve {
  /// The curve as a drawing in SVG 1.1: coverage to the right, accuracy upward, with a mark at a threshold.
  public func svg(threshold: Double) -> String {
    let line = points.map { "\(Self.x($0.coverage)),\(Self.y($0.accuracy))" }.joined(separator: " ")
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\" font-family=\"sans-serif\" font-size=\"14\">",
      "<title>Accuracy against coverage</title>",
      "<rect width=\"640\" height=\"480\" fill=\"white\"/>",
    ]
    for tenth in stride(from: 0, through: 10, by: 2) { parts += Self.grid(Double(tenth) / 10) }
    parts.append("<polyline points=\"\(line)\" fill=\"none\" stroke=\"#005f9e\" stroke-width=\"2\"/>")
    if let mark = points.last(where: { $0.threshold >= threshold }) { parts += Self.mark(mark) }
    parts.append("<text x=\"340\" y=\"470\" text-anchor=\"middle\">share of the questions answered</text>")
    parts.append(
      "<text x=\"16\" y=\"230\" text-anchor=\"middle\" transform=\"rotate(-90 16 230)\">share of those right</text>"
    )
    return parts.joined(separator: "\n") + "\n</svg>\n"
  }

  private static func grid(_ share: Double) -> [String] {
    [
      "<line x1=\"\(x(share))\" y1=\"\(y(0))\" x2=\"\(x(share))\" y2=\"\(y(1))\" stroke=\"#ddd\"/>",
      "<line x1=\"\(x(0))\" y1=\"\(y(share))\" x2=\"\(x(1))\" y2=\"\(y(share))\" stroke=\"#ddd\"/>",
      "<text x=\"\(x(share))\" y=\"448\" text-anchor=\"middle\">\(percent(share))</text>",
      "<text x=\"54\" y=\"\(y(share) + 5)\" text-anchor=\"end\">\(percent(share))</text>",
    ]
  }

  private static func mark(_ point: Point) -> [String] {
    let (x, y) = (x(point.coverage), y(point.accuracy))
    return [
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\" fill=\"#c2410c\"/>",
      "<text x=\"\(x - 8)\" y=\"\(y + 22)\" text-anchor=\"end\">\(percent(point.accuracy)) right of the"
        + " \(percent(point.coverage)) answered</text>",
    ]
  }

  /// Whole units of the drawing are fine enough, and read the same everywhere.
  private static func x(_ share: Double) -> Int { 60 + Int((share * 560).rounded()) }
  private static func y(_ share: Double) -> Int { 430 - Int((share * 400).rounded()) }
  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
