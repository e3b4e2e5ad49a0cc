internal import Foundation

/// Who delivers when: folders on the delivery thread itself, desks that are reached over a network on threads beside
/// it, one for each, so that one that hangs holds up nobody but itself.
extension LeadBook {
  /// How many desks are reached over a network at once.
  static let mostLanes = 4

  /// Tries to deliver everything that waits, now, and returns when that is done.
  ///
  /// - Returns: How many still wait.
  @discardableResult
  public func deliverOutstanding() -> Int { deliver(dueAt: nil) }

  /// Tries to deliver what may be tried at a moment, and returns when that is done; nil is everything.
  func deliver(dueAt moment: Moment?) -> Int {
    let due = state.withLock { $0.takeDue(at: moment, lanes: .max) }
    var rest = due.lanes[...]
    while !rest.isEmpty {
      for lane in rest.prefix(Self.mostLanes) { start(lane) }
      rest = rest.dropFirst(Self.mostLanes)
      lanes.wait()
    }
    let failed = deliverInFolders(due.inFolders)
    return state.withLock { $0.putBack(failed) }
  }

  /// The same, but waits for no network: who is served there comes back by itself.
  func dispatch(dueAt moment: Moment) {
    let due = state.withLock { $0.takeDue(at: moment, lanes: Self.mostLanes) }
    for lane in due.lanes { start(lane) }
    let failed = deliverInFolders(due.inFolders)
    _ = state.withLock { $0.putBack(failed) }
  }

  private func start(_ lane: DeliveryLane) {
    lanes.enter()
    let thread = Thread {
      let failed = self.deliver(lane)
      self.state.withLock { $0.end(lane, failed: failed) }
      self.lanes.leave()
      self.deliveryWakeUp.signal()
    }
    thread.name = "delivery-\(lane.desk)"
    thread.start()
  }

  func startDelivering() {
    // The thread keeps the book alive until `close`.
    let thread = Thread {
      while !self.state.withLock({ $0.isClosing }) {
        let moment = self.now()
        self.state.withLock { $0.escalate(at: moment) }
        self.dispatch(dueAt: moment)
        let next = self.state.withLock { $0.nextAttempt(lanes: Self.mostLanes) }
        let pause = next.map { $0.milliseconds - self.now().milliseconds } ?? Self.lookAgain
        let bounded = min(max(pause, 1), Self.lookAgain)
        _ = self.deliveryWakeUp.wait(timeout: .now() + .milliseconds(Int(bounded)))
      }
      self.lanes.wait()
      self.deliveryHasEnded?.signal()
    }
    thread.name = "delivery"
    thread.start()
  }

  /// How often is looked for leads that nobody took, in milliseconds: a minute is little beside hours.
  private static let lookAgain: Int64 = 60_000
}
