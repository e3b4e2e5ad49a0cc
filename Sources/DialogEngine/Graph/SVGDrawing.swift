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
      body += graph.edges.map { way($0, in: layout) }
      body += zip(graph.nodes, layout.boxes).map { box($0, $1) }
      // Above the boxes, so that no line runs through a word.
      body += graph.edges.filter { !$0.condition.isEmpty }.flatMap { label($0, in: layout) }
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
      "<style>text{font:12px sans-serif;fill:#111}.title,.name{font-weight:bold}.when{font-size:11px;fill:#444}"
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

  /// Downwards from edge to edge; back and sideways around the right.
  private static func way(_ edge: DialogGraph.Edge, in layout: GraphLayout) -> String {
    let (from, to) = (layout.boxes[edge.from], layout.boxes[edge.to])
    let path: String
    if to.y > from.y {
      let (x, y) = (from.x + from.width / 2, from.y + from.height)
      let (endX, endY) = (to.x + to.width / 2, to.y)
      path = "M\(x),\(y) C\(x),\(y + 40) \(endX),\(endY - 40) \(endX),\(endY)"
    } else {
      let (x, y) = (from.x + from.width, from.y + from.height / 2 + 6)
      let (endX, endY) = (to.x + to.width, to.y + to.height / 2 - 6)
      let side = max(x, endX) + 50
      path = "M\(x),\(y) C\(side),\(y) \(side),\(endY) \(endX),\(endY)"
    }
    return "<path class=\"way\" d=\"\(path)\" marker-end=\"url(#tip)\"/>"
  }

  /// The condition, nearer to where the way begins: there ways to one point are still apart.
  private static func label(_ edge: DialogGraph.Edge, in layout: GraphLayout) -> [String] {
    let (from, to) = (layout.boxes[edge.from], layout.boxes[edge.to])
    let lines = GraphLayout.folded(edge.condition, to: 28)
    let isDown = to.y > from.y
    let x =
      isDown
      ? ((from.x + from.width / 2) + 2 * (to.x + to.width / 2)) / 3
      : max(from.x + from.width, to.x + to.width) + 30
    let y = isDown ? to.y - 24 : (from.y + from.height / 2 + to.y + to.height / 2) / 2
    return lines.enumerated().map { number, line in
      let place = y + (number - lines.count + 1) * 13
      return "<text class=\"when\" text-anchor=\"middle\" x=\"\(x)\" y=\"\(place)\">\(escaped(line))</text>"
    }
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
