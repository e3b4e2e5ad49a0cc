/// How often somebody was refused, so that a flood of refusals is one line in the log.
struct RefusalCounts {
  private var counts: [RefusalReason: Int] = [:]

  mutating func add(_ reason: RefusalReason) { counts[reason, default: 0] += 1 }

  /// Takes the counts out, in a fixed order.
  mutating func takeAll() -> [(reason: RefusalReason, count: Int)] {
    guard !counts.isEmpty else { return [] }
    defer { counts = [:] }
    return RefusalReason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
  }

  var isEmpty: Bool { counts.isEmpty }
}
