/// Where the points of a drawing lie: in layers from top to bottom (Sugiyama, Tagawa and Toda, 1981, without
/// their points in between).
struct GraphLayout: Sendable {
  /// A point with its place and its text, folded to lines that fit.
  struct Box: Sendable {
    var x = 0
    var y = 0
    let width: Int
    let height: Int
    let lines: [String]

    var right: Int { x + width }
    var bottom: Int { y + height }
    /// Halfway its width.
    var middle: Int { x + width / 2 }
  }

  /// One box for each point of the graph.
  private(set) var boxes: [Box]
  private(set) var width = 0
  private(set) var height = 0

  /// Pixels; a letter is taken to be seven wide, which is what 12 pixel sans-serif needs.
  static let letterWidth = 7
  static let lineHeight = 16
  static let padding = 10
  private static let mostLetters = 44
  private static let gap = 40
  private static let layerGap = 70

  init(_ graph: DialogGraph) {
    boxes = graph.nodes.map { node in
      let lines = node.lines.flatMap { Self.folded($0, to: Self.mostLetters) }
      let longest = lines.map(\.count).max() ?? 0
      // The name is bold, which is wider.
      let name = (lines.first?.count ?? 0) * (Self.letterWidth + 1)
      return Box(
        width: max(80, max(longest * Self.letterWidth, name) + 2 * Self.padding),
        height: lines.count * Self.lineHeight + 2 * Self.padding, lines: lines)
    }
    place(Self.layers(of: graph), graph)
  }

  /// Each point in the layer behind the nearest point that leads to it; what nothing leads to comes first.
  private static func layers(of graph: DialogGraph) -> [[Int]] {
    var depth: [Int?] = graph.nodes.map { _ in nil }
    var followers: [[Int]] = graph.nodes.map { _ in [] }
    for edge in graph.edges { followers[edge.from].append(edge.to) }
    for root in graph.nodes.indices where depth[root] == nil {
      if root > 0, graph.edges.contains(where: { $0.to == root && $0.from < root }) { continue }
      depth[root] = 0
      var queue = [root]
      var next = 0
      while next < queue.count {
        let node = queue[next]
        next += 1
        for follower in followers[node] where depth[follower] == nil {
          depth[follower] = (depth[node] ?? 0) + 1
          queue.append(follower)
        }
      }
    }
    var layers: [[Int]] = []
    for node in graph.nodes.indices {
      let layer = depth[node] ?? 0
      while layers.count <= layer { layers.append([]) }
      layers[layer].append(node)
    }
    return layers
  }

  private mutating func place(_ layers: [[Int]], _ graph: DialogGraph) {
    var top = 0
    for layer in layers {
      // Under the middle of what leads to them; equals keep their order.
      let sorted = layer.enumerated().sorted { left, right in
        let (first, second) = (middle(above: left.element, graph), middle(above: right.element, graph))
        return first != second ? first < second : left.offset < right.offset
      }.map(\.element)
      var x = 0
      for node in sorted {
        boxes[node].x = x
        boxes[node].y = top
        x += boxes[node].width + Self.gap
      }
      width = max(width, x - Self.gap)
      top += (layer.map { boxes[$0].height }.max() ?? 0) + Self.layerGap
    }
    height = max(0, top - Self.layerGap)
    center(layers)
  }

  private func middle(above node: Int, _ graph: DialogGraph) -> Int {
    let above = graph.edges.filter { $0.to == node && $0.from != node }.map { boxes[$0.from] }
    guard !above.isEmpty else { return 0 }
    return above.reduce(0) { $0 + $1.x + $1.width / 2 } / above.count
  }

  private mutating func center(_ layers: [[Int]]) {
    for layer in layers {
      guard let last = layer.map({ boxes[$0].x + boxes[$0].width }).max() else { continue }
      for node in layer { boxes[node].x += (width - last) / 2 }
    }
  }

  /// A text cut at spaces into lines of at most so many letters; a longer word stays whole.
  static func folded(_ text: String, to length: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > length {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
