/// Writes a directed graph in DOT (graphviz.org, "DOT Language"), one cluster a dialog.
enum DOTDrawing {
  static func text(of graphs: [DialogGraph]) -> String {
    var lines = ["digraph intake {", "  rankdir=TB;", "  node [shape=box, fontname=\"sans-serif\"];"]
    for (number, graph) in graphs.enumerated() {
      lines.append("  subgraph cluster_\(number) {")
      lines.append("    label=\(quoted(["\(graph.name): \(graph.title)"]));")
      for (position, node) in graph.nodes.enumerated() {
        lines.append("    \(id(number, position)) [label=\(quoted(node.lines))\(shape(node.kind))];")
      }
      lines += graph.edges.map { edge in
        let label = edge.condition.isEmpty ? "" : " [label=\(quoted([edge.condition]))]"
        return "    \(id(number, edge.from)) -> \(id(number, edge.to))\(label);"
      }
      lines.append("  }")
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }

  private static func id(_ graph: Int, _ node: Int) -> String { "d\(graph)n\(node)" }

  private static func shape(_ kind: DialogGraph.Kind) -> String {
    switch kind {
    case .step: ""
    case .call: ", peripheries=2"
    case .request: ", shape=parallelogram"
    case .end: ", shape=oval"
    }
  }

  /// Lines as one quoted text, each ended by `\l`, which aligns it to the left.
  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    }
    return "\"\(escaped.count == 1 ? escaped[0] : escaped.map { $0 + "\\l" }.joined())\""
  }
}
