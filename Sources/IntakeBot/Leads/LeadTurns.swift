/// The turns that made leads, for as long as their conversations may come back.
struct LeadTurns: Sendable {
  private var references: [TurnKey: LeadReference] = [:]
  /// In the order in which the leads were made; those before `first` are forgotten.
  private var order: [(moment: Moment, key: TurnKey)] = []
  private var first = 0

  /// The lead that a turn made; nil when it made none, or long ago.
  subscript(key: TurnKey) -> LeadReference? { references[key] }

  /// Notes the lead that a turn made.
  mutating func add(_ key: TurnKey, _ reference: LeadReference, at moment: Moment) {
    references[key] = reference
    order.append((moment, key))
  }

  /// Forgets the turns before a moment.
  mutating func forget(before moment: Moment) {
    while first < order.count, order[first].moment < moment {
      references[order[first].key] = nil
      first += 1
    }
    guard first > 1_024, 2 * first > order.count else { return }
    order.removeFirst(first)
    first = 0
  }
}
