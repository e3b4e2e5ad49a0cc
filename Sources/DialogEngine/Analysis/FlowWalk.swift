/// One walk over a dialog for as many subjects as fit in the bits of a few machine words.
struct FlowWalk {
  private typealias Bits = SIMD8<UInt64>

  /// Where the bits of a subject stand.
  private struct Seat {
    let lane: Int
    let shift: UInt64
    let mask: UInt64
  }

  private var seats: [Seat] = []
  private var lane = 0
  private var shift = 0
  private var entry = Bits()
  private var before: [Bits]
  private var after: [Bits]
  /// For each point the first of its operations, or -1; operations of one point are linked.
  private var head: [Int]
  private var operations: [(operation: FlowOperation, lane: Int, next: Int)] = []

  init(_ outline: FlowOutline) {
    before = [Bits](repeating: Bits(), count: outline.count)
    after = before
    head = [Int](repeating: -1, count: outline.count)
  }

  /// Takes a subject along; false when there is no room left.
  mutating func add(_ track: ValueFlow.Track, of outline: FlowOutline) -> Bool {
    let width = track.subject.width
    if shift + width > UInt64.bitWidth { (lane, shift) = (lane + 1, 0) }
    guard lane < Bits.scalarCount else { return false }
    seats.append(Seat(lane: lane, shift: UInt64(shift), mask: (2 << UInt64(width - 1)) &- 1))
    entry[lane] |= track.entry << UInt64(shift)
    for (node, operation) in track.operations where outline.point[node] >= 0 {
      let point = outline.point[node]
      operations.append((operation.shifted(by: shift), lane, head[point]))
      head[point] = operations.count - 1
    }
    shift += width
    return true
  }

  /// Sweeps over the points, those first that come first, until nothing changes; bits are only ever added, so
  /// that this ends.
  mutating func solve(_ outline: FlowOutline) {
    var isPending = [Bool](repeating: true, count: outline.count)
    var first = 0
    while first < outline.count {
      let start = first
      first = outline.count
      for point in start..<outline.count where isPending[point] {
        isPending[point] = false
        var bits = point == 0 ? entry : Bits()
        for index in outline.sourceStarts[point]..<outline.sourceStarts[point + 1] {
          bits |= after[outline.sources[index]]
        }
        if bits == before[point] { continue }
        before[point] = bits
        bits = effect(on: bits, at: point)
        if bits == after[point] { continue }
        after[point] = bits
        for index in outline.targetStarts[point]..<outline.targetStarts[point + 1] {
          let target = outline.targets[index]
          isPending[target] = true
          if target <= point { first = min(first, target) }
        }
      }
    }
  }

  /// What the operations of a point make of the bits; nothing at all when one of them finds no road left.
  private func effect(on bits: Bits, at point: Int) -> Bits {
    var bits = bits
    var index = head[point]
    while index >= 0 {
      let (operation, lane, next) = operations[index]
      let result = operation.apply(bits[lane])
      if result == 0 { return Bits() }
      bits[lane] = result
      index = next
    }
    return bits
  }

  /// Whether no road goes on from a point.
  func isDead(_ point: Int) -> Bool { after[point] == Bits() }

  /// The bits of a subject, in the order in which they were added, just before a node.
  func bits(of subject: Int, before node: Int, _ outline: FlowOutline) -> UInt64 {
    let point = outline.point[node]
    guard point >= 0 else { return 0 }
    let seat = seats[subject]
    let bits = outline.isHead[node] ? before[point] : after[point]
    return (bits[seat.lane] >> seat.shift) & seat.mask
  }
}
