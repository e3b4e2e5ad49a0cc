/// The roads through one dialog: its statements, and what can come after each.
struct FlowGraph: Sendable {
  /// One point on a road.
  struct Node: Sendable {
    let kind: Kind
    /// The step that it belongs to, counted from 0.
    let step: Int
  }

  /// What happens at a point.
  enum Kind: Sendable {
    /// The beginning of a step.
    case stepStart
    /// A statement other than `als`.
    case statement(StatementSyntax)
    /// An `als` is tested. `isRepeat` when this is the road on which one above it was taken.
    case test(BranchArmSyntax, isRepeat: Bool)
    /// The `als` was taken: its tests hold.
    case taken(BranchArmSyntax)
    /// The `als` was not taken.
    case refused(BranchArmSyntax)
    /// `anders` was taken, at this place; `first` is the test of the first `als` above it.
    case otherwise(SourceRange, first: Int)
    /// The end of a step, where nothing follows.
    case stepEnd
    /// Behind every `klaar`.
    case end
  }

  /// The points, in the order of the file; the first is the start of the first step.
  private(set) var nodes: [Node] = []
  /// The start of each step.
  private(set) var stepStarts: [Int] = []
  /// The end of each step.
  private(set) var stepEnds: [Int] = []
  /// The point behind every `klaar`; the last one.
  var end: Int { nodes.count - 1 }
  /// For each point, where its followers begin in `targets`.
  private var targetStarts: [Int] = []
  private var targets: [Int] = []
  private var sourceStarts: [Int] = []
  private var sources: [Int] = []

  /// Draws the roads through a script's steps. Linear in the number of statements. A `ga naar` a step that
  /// does not exist leads nowhere.
  ///
  /// - Parameter entered: A step that the machine may begin at as well, before anything was asked.
  init(_ steps: [StepSyntax], alsoEnteredAt entered: StepName? = nil) {
    var builder = FlowGraphBuilder(steps)
    builder.build(alsoEnteredAt: entered)
    nodes = builder.nodes
    stepStarts = builder.stepStarts
    stepEnds = builder.stepEnds
    (targetStarts, targets) = Self.group(builder.edges.map { ($0.from, $0.to) }, count: nodes.count)
    (sourceStarts, sources) = Self.group(builder.edges.map { ($0.to, $0.from) }, count: nodes.count)
  }

  /// The points that can come next.
  func followers(of node: Int) -> ArraySlice<Int> { targets[targetStarts[node]..<targetStarts[node + 1]] }

  /// The points that can come just before.
  func predecessors(of node: Int) -> ArraySlice<Int> { sources[sourceStarts[node]..<sourceStarts[node + 1]] }

  /// Sorts pairs by their first number, keeping the order of equals.
  static func group(_ pairs: [(Int, Int)], count: Int) -> (starts: [Int], values: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for (key, _) in pairs { starts[key + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var values = [Int](repeating: 0, count: pairs.count)
    for (key, value) in pairs {
      values[next[key]] = value
      next[key] += 1
    }
    return (starts, values)
  }
}
