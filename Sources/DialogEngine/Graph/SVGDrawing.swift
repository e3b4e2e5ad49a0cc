/// Writes a picture (SVG 1.1), the dialogs under each other, with nothing in it that a browser must fetch.
enum SVGDrawing {
  private static let margin = 24
  private static let titleHeight = 30

  static func text(of graphs: [DialogGraph]) -> String {
    var body: [String] = []
    var top = margin
    var width = 0
    for graph in graphs {
      let layout = GraphLayout(graph)
      // Room at the right for the ways back.
      width = max(width, layout.width + 120, (graph.title.count + 20) * GraphLayout.letterWidth)
      body.append("<g transform=\"translate(\(margin),\(top))\">")
      body.append("<text class=\"title\" x=\"0\" y=\"14\">\(escaped("\(graph.name): \(graph.title)"))</text>")
      body.append("<g transform=\"translate(0,\(titleHeight))\">")
      let ways = ways(graph)
      body += ways.map { path($0, in: layout) }
      body += zip(graph.nodes, layout.boxes).map { box($0, $1) }
      // Above the boxes, so that no line runs through a word.
      body += ways.flatMap { label($0, in: layout) }
      body += ["</g>", "</g>"]
      top += titleHeight + layout.height + 2 * margin
    }
    return (head(width + 2 * margin, top) + body + ["</svg>"]).map { $0 + "\n" }.joined()
  }

  private static func head(_ width: Int, _ height: Int) -> [String] {
    [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\">",
      "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
        + "orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\" fill=\"#555\"/></marker></defs>",
      "<style>text{font:12px sans-serif;fill:#111}.title,.name{font-weight:bold}.when{font-size:11px;fill:#444;paint-order:stroke;stroke:#fff;stroke-width:4px}"
        + "rect{fill:#fff;stroke:#333}.call{fill:#eef}.request{fill:#efe}.end{fill:#eee}.back{stroke:none}"
        + "path.way{fill:none;stroke:#555}</style>",
      "<rect width=\"100%\" height=\"100%\" class=\"back\"/>",
    ]
  }

  private static func box(_ node: DialogGraph.Node, _ box: GraphLayout.Box) -> String {
    let (style, radius) =
      switch node.kind {
      case .step: ("step", 3)
      case .call: ("call", 3)
      case .request: ("request", 3)
      case .end: ("end", 16)
      }
    let lines = box.lines.enumerated().map { number, line in
      let y = box.y + GraphLayout.padding + 12 + number * GraphLayout.lineHeight
      let name = number == 0 ? " class=\"name\"" : ""
      return "<text\(name) x=\"\(box.x + GraphLayout.padding)\" y=\"\(y)\">\(escaped(line))</text>"
    }
    return
      "<rect class=\"\(style)\" x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" "
      + "rx=\"\(radius)\"/>" + lines.joined()
  }

  /// Downwards from edge to edge; sideways under the boxes; back up around the right.
  private static func path(_ way: Way, in layout: GraphLayout) -> String {
    let (from, to) = (layout.boxes[way.from], layout.boxes[way.to])
    let path: String
    switch Course(from, to) {
    case .down:
      path =
        "M\(from.middle),\(from.bottom) C\(from.middle),\(from.bottom + 40) "
        + "\(to.middle),\(to.y - 40) \(to.middle),\(to.y)"
    case .aside:
      let depth = max(from.bottom, to.bottom) + 40
      path =
        "M\(from.middle),\(from.bottom) C\(from.middle),\(depth) \(to.middle),\(depth) "
        + "\(to.middle),\(to.bottom)"
    case .back:
      let (start, end) = (from.y + from.height / 2 + 6, to.y + to.height / 2 - 6)
      let side = max(from.right, to.right) + 50
      path = "M\(from.right),\(start) C\(side),\(start) \(side),\(end) \(to.right),\(end)"
    }
    return "<path class=\"way\" d=\"\(path)\" marker-end=\"url(#tip)\"/>"
  }

  /// The conditions, nearer to where the way ends: there ways from one point are apart.
  private static func label(_ way: Way, in layout: GraphLayout) -> [String] {
    let (from, to) = (layout.boxes[way.from], layout.boxes[way.to])
    let lines = way.conditions.flatMap { GraphLayout.folded($0, to: 28) }
    let (x, y) =
      switch Course(from, to) {
      case .down: ((from.middle + 2 * to.middle) / 3, to.y - 24)
      case .aside: ((from.middle + to.middle) / 2, max(from.bottom, to.bottom) + 34)
      case .back:
        (max(from.right, to.right) + 30, (from.y + from.height / 2 + to.y + to.height / 2) / 2)
      }
    return lines.enumerated().map { number, line in
      let place = y + (number - lines.count + 1) * 13
      return "<text class=\"when\" text-anchor=\"middle\" x=\"\(x)\" y=\"\(place)\">\(escaped(line))</text>"
    }
  }

  /// How a way runs.
  private enum Course {
    case down, aside, back

    init(_ from: GraphLayout.Box, _ to: GraphLayout.Box) {
      self = to.y > from.y ? .down : to.y == from.y && to.x != from.x ? .aside : .back
    }
  }

  /// All edges between two points, as one line.
  private struct Way {
    let from: Int
    let to: Int
    var conditions: [String]
  }

  private static func ways(_ graph: DialogGraph) -> [Way] {
    var ways: [Way] = []
    var places: [[Int]: Int] = [:]
    for edge in graph.edges {
      let conditions = edge.condition.isEmpty ? [] : [edge.condition]
      if let place = places[[edge.from, edge.to]] {
        ways[place].conditions += conditions
      } else {
        places[[edge.from, edge.to]] = ways.count
        ways.append(Way(from: edge.from, to: edge.to, conditions: conditions))
      }
    }
    return ways
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}
