/// What is due when, in coarse ticks (a hashed timing wheel; Varghese and Lauck 1987, scheme 6).
///
/// What is due beyond one turn of the wheel comes out early and is put in again by whoever owns it.
struct TimerWheel<Item> {
  /// Nanoseconds of one tick.
  let tick: Int64
  private var slots: [[Item]]
  /// The tick up to which everything was taken out.
  private var current: Int64
  private(set) var count = 0

  init(tick: Int64, slots count: Int, now: Int64) {
    self.tick = tick
    slots = Array(repeating: [], count: count)
    current = now / tick
  }

  /// Puts something in. It comes out at its moment or up to a tick later, or early when it is too far off.
  mutating func insert(_ item: Item, at moment: Int64) {
    let due = min(max((moment + tick - 1) / tick, current + 1), current + Int64(slots.count) - 1)
    slots[Int(due % Int64(slots.count))].append(item)
    count += 1
  }

  /// Takes out what is due.
  mutating func advance(to now: Int64) -> [Item] {
    let target = now / tick
    guard target > current else { return [] }
    var due: [Item] = []
    // One turn visits every slot.
    let last = min(target, current + Int64(slots.count))
    while current < last {
      current += 1
      let slot = Int(current % Int64(slots.count))
      guard !slots[slot].isEmpty else { continue }
      due += slots[slot]
      slots[slot] = []
    }
    current = target
    count -= due.count
    return due
  }

  /// When `advance` may next give something: at the next tick; nil when nothing is in.
  var nextTick: Int64? { count > 0 ? (current + 1) * tick : nil }
}
