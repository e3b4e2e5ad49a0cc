extension FlowGraph {
  /// The points that some road from the given ones reaches, and those themselves.
  func reachable(from starts: [Int]) -> [Bool] {
    var isReached = [Bool](repeating: false, count: nodes.count)
    var pending = starts
    for start in starts { isReached[start] = true }
    while let node = pending.popLast() {
      for next in followers(of: node) where !isReached[next] {
        isReached[next] = true
        pending.append(next)
      }
    }
    return isReached
  }

  /// The reachable points in reverse postorder: each before its followers, rounds apart.
  func reversePostorder() -> [Int] {
    guard !nodes.isEmpty else { return [] }
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: nodes.count)
    var path: [(node: Int, next: Int)] = [(0, 0)]
    isSeen[0] = true
    while let (node, next) = path.last {
      let followers = followers(of: node)
      if next < followers.count {
        path[path.count - 1].next += 1
        let follower = followers[followers.startIndex + next]
        if !isSeen[follower] {
          isSeen[follower] = true
          path.append((follower, 0))
        }
      } else {
        order.append(node)
        path.removeLast()
      }
    }
    return order.reversed()
  }
}
