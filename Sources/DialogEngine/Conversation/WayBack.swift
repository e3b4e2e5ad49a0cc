/// The states that `terug` goes back to, latest last, and how many of them a record already holds.
struct WayBack: Hashable, Sendable {
  private(set) var states: [ConversationState] = []
  /// How many states at the front are those of the last record.
  private var recorded = 0
  /// How many states of the last record are gone from its front.
  private var dropped = 0

  /// How many states are kept: as many answers `terug` can undo.
  static let longest = 20

  /// No way back.
  init() {}

  /// States that no record holds.
  init(_ states: [ConversationState]) { self.states = states }

  mutating func push(_ state: ConversationState) {
    if states.count == Self.longest {
      states.removeFirst()
      if recorded > 0 { (recorded, dropped) = (recorded - 1, dropped + 1) }
    }
    states.append(state)
  }

  mutating func pop() -> ConversationState? {
    guard let state = states.popLast() else { return nil }
    recorded = min(recorded, states.count)
    return state
  }

  static func == (left: WayBack, right: WayBack) -> Bool { left.states == right.states }

  func hash(into hasher: inout Hasher) { hasher.combine(states) }
}

extension WayBack {
  /// What changed since the last record; all of it when `isWhole`.
  mutating func changes(isWhole: Bool) -> Changes {
    if isWhole { (recorded, dropped) = (0, 0) }
    defer { (recorded, dropped) = (states.count, 0) }
    return Changes(dropped: dropped, kept: recorded, new: states[recorded...])
  }

  struct Changes {
    /// How many states to leave out at the front.
    let dropped: Int
    /// How many of those behind it to keep; what lies behind them is left out, too.
    let kept: Int
    /// What to put behind those.
    let new: ArraySlice<ConversationState>
  }
}
