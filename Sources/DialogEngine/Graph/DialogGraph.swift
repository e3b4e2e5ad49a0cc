/// One dialog as a drawing: its steps, and the ways between them.
public struct DialogGraph: Hashable, Sendable {
  /// The dialog.
  public let name: DialogName
  /// What people call it.
  public let title: String
  /// The points, the first step first; then, in the order of the script, what the steps lead to.
  public let nodes: [Node]
  /// The ways, in the order of the script; of two that say the same the first.
  public let edges: [Edge]

  /// A point of the drawing.
  public struct Node: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// What stands in it, whole: its name first, then what it asks and tells.
    public let lines: [String]
  }

  /// What a point is.
  public enum Kind: Hashable, Sendable {
    /// A step.
    case step(StepName)
    /// Another dialog that is run (`doe`).
    case call(DialogName)
    /// A lead that is asked for (`aanvraag`); the topic as the script writes it.
    case request(String)
    /// The end of the dialog (`klaar`).
    case end
  }

  /// A way from one point to another, as positions in `nodes`.
  public struct Edge: Hashable, Sendable {
    /// Where it begins.
    public let from: Int
    /// Where it leads.
    public let to: Int
    /// When it is taken, as the script writes it; empty for always.
    public let condition: String
  }

  /// Draws a script. Linear in the number of its statements.
  public init(_ script: ScriptSyntax) {
    var builder = DialogGraphBuilder(script)
    builder.build()
    name = script.name.value
    title = script.title.value
    nodes = builder.nodes
    edges = builder.edges
  }
}
