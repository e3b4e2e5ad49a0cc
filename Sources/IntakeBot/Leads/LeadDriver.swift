internal import DialogEngine
internal import Dispatch
internal import Foundation

/// One thread of a measurement, with a number of writers on it.
final class LeadDriver: Sendable {
  private let book: LeadBook
  private let draft: LeadDraft
  private let question: RoutingQuestion
  private let writers: Int
  private let deadline: UInt64
  private let onAcknowledged: (@Sendable (KeptLead) -> Void)?
  private let wakeUp = DispatchSemaphore(value: 0)
  private let hasEnded = DispatchSemaphore(value: 0)
  private let outcome = Locked(Outcome())

  private struct Outcome: Sendable {
    /// Writers whose lead was answered.
    var answered = 0
    var latencies: [UInt64] = []
    var refused = 0
  }

  /// Prepares a thread that hands in leads until a moment on the system's uptime clock, in nanoseconds.
  init(
    _ book: LeadBook, _ draft: LeadDraft, _ question: RoutingQuestion, writers: Int, until deadline: UInt64,
    _ onAcknowledged: (@Sendable (KeptLead) -> Void)?
  ) {
    self.book = book
    self.draft = draft
    self.question = question
    self.writers = writers
    self.deadline = deadline
    self.onAcknowledged = onAcknowledged
  }

  /// From handing in to acknowledgement, in nanoseconds.
  var latencies: [UInt64] { outcome.withLock { $0.latencies } }

  /// Leads that could not be kept.
  var refused: Int { outcome.withLock { $0.refused } }

  func start() { Thread { self.run() }.start() }

  func wait() { hasEnded.wait() }

  private func run() {
    var idle = writers
    while DispatchTime.now().uptimeNanoseconds < deadline {
      for _ in 0..<idle { handIn() }
      wakeUp.wait()
      idle = takeAnswered()
    }
    while idle < writers {
      wakeUp.wait()
      idle += takeAnswered()
    }
    hasEnded.signal()
  }

  private func takeAnswered() -> Int {
    outcome.withLock { outcome in
      defer { outcome.answered = 0 }
      return outcome.answered
    }
  }

  private func handIn() {
    let start = DispatchTime.now().uptimeNanoseconds
    book.keep(draft, asking: question, from: LeadOrigin(.chat, contentVersion: 0)) { kept in
      if let kept { self.onAcknowledged?(kept) }
      let end = DispatchTime.now().uptimeNanoseconds
      let isFirst = self.outcome.withLock { outcome in
        if kept == nil { outcome.refused += 1 } else { outcome.latencies.append(end - start) }
        outcome.answered += 1
        return outcome.answered == 1
      }
      if isFirst { self.wakeUp.signal() }
    }
  }
}
