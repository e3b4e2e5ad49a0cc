/// How drawings of dialogs are written down.
public enum GraphFormat: String, CaseIterable, Hashable, Sendable {
  /// A Mermaid flowchart, which many editors and wikis show.
  case mermaid
  /// The language of Graphviz.
  case dot
  /// A picture for any browser.
  case svg

  /// Writes drawings, in their order, as one text that ends in a line end. The same for the same graphs.
  public func text(of graphs: [DialogGraph]) -> String {
    switch self {
    case .mermaid: MermaidDrawing.text(of: graphs)
    case .dot: DOTDrawing.text(of: graphs)
    case .svg: SVGDrawing.text(of: graphs)
    }
  }
}
