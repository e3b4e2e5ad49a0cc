/// Writes a Mermaid flowchart (mermaid.js.org, "Flowcharts - Basic Syntax"), one subgraph a dialog.
enum MermaidDrawing {
  static func text(of graphs: [DialogGraph]) -> String {
    var lines = ["flowchart TD"]
    for (number, graph) in graphs.enumerated() {
      lines.append("  subgraph d\(number)[\"\(escaped("\(graph.name): \(graph.title)"))\"]")
      for (position, node) in graph.nodes.enumerated() {
        lines.append("    \(id(number, position))\(shape(node))")
      }
      lines += graph.edges.map { edge in
        let label = edge.condition.isEmpty ? "" : "|\"\(escaped(edge.condition))\"|"
        return "    \(id(number, edge.from)) -->\(label) \(id(number, edge.to))"
      }
      lines.append("  end")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func id(_ graph: Int, _ node: Int) -> String { "d\(graph)n\(node)" }

  private static func shape(_ node: DialogGraph.Node) -> String {
    let text = "\"\(node.lines.map(escaped).joined(separator: "<br/>"))\""
    return switch node.kind {
    case .step: "[\(text)]"
    case .call: "[[\(text)]]"
    case .request: "[/\(text)/]"
    case .end: "([\(text)])"
    }
  }

  /// Inside quotes everything that has a meaning is written as an entity, by its number.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "#", "<", ">", "&", "`", "\\", "*", "_", ";": "#\(scalar.value);"
      default: String(scalar)
      }
    }.joined()
  }
}
