internal import Foundation

extension LeadBook {
  /// How many leads wait to be delivered.
  public var undelivered: Int { state.withLock { $0.outboxCount } }

  /// Tries to deliver every lead that waits, now, on the calling thread.
  ///
  /// - Returns: How many still wait.
  @discardableResult
  public func deliverOutstanding() -> Int {
    var waiting = state.withLock { $0.takeOutbox() }[...]
    var failed: [LeadBookState.Outstanding] = []
    // In parts, so that closing need not wait for all of them.
    while !waiting.isEmpty, !state.withLock({ $0.isClosing }) {
      failed += deliver(waiting.prefix(Self.leadsAtOnce))
      waiting = waiting.dropFirst(Self.leadsAtOnce)
    }
    let rest = failed + waiting
    return state.withLock { $0.putBack(rest) }
  }

  /// How many leads are delivered before the names in the folders are brought to disk.
  private static let leadsAtOnce = 64

  /// Delivers leads and notes it; returns those that failed.
  private func deliver(_ part: ArraySlice<LeadBookState.Outstanding>) -> [LeadBookState.Outstanding] {
    var folders: Set<String> = []
    var delivered: [LeadBookState.Outstanding] = []
    var failed: [LeadBookState.Outstanding] = []
    for outstanding in part {
      do {
        guard let lead = try lead(at: outstanding.position) else {
          report(.unreadable(leads: 1))
          continue
        }
        folders.insert(try desks.deliver(lead))
        delivered.append(outstanding)
      } catch {
        report(.notDelivered(outstanding.reference, error))
        failed.append(outstanding)
      }
    }
    do {
      for folder in folders.sorted() { try desks.settle(folder) }
    } catch {
      for outstanding in delivered { report(.notDelivered(outstanding.reference, error)) }
      return failed + delivered
    }
    note(delivered)
    return failed
  }

  private func lead(at position: JournalPosition) throws(FileError) -> Lead? {
    guard let record = try folder.record(at: position), record.type == .lead else { return nil }
    return Lead(record.payload)
  }

  /// Writes down that leads were delivered. Were that lost, they would be delivered once more.
  private func note(_ delivered: [LeadBookState.Outstanding]) {
    let moment = now()
    for outstanding in delivered {
      let bytes = LeadDelivered(reference: outstanding.reference, moment: moment).bytes
      _ = journal.append(.leadDelivered, bytes, .written) { _ in }
    }
  }

  func startDelivering() {
    // The thread keeps the book alive until `close`.
    let thread = Thread {
      var pause = RetryPause()
      while !self.state.withLock({ $0.isClosing }) {
        if self.deliverOutstanding() == 0 {
          pause = RetryPause()
          self.deliveryWakeUp.wait()
        } else {
          _ = self.deliveryWakeUp.wait(timeout: .now() + .seconds(pause.next()))
        }
      }
      self.deliveryHasEnded?.signal()
    }
    thread.name = "delivery"
    thread.start()
  }
}
