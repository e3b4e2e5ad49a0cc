public import DialogEngine
internal import Foundation

/// Keeps leads in a data folder: chooses the desk, writes each lead durably, and delivers it.
///
/// ```
/// DATA/journal/           all leads and what became of them; one writer
/// DATA/desks/DESK/REF.json  a lead, for its desk
/// ```
/// Folders have mode 0700 and files 0600. Any thread may call it. Two threads of its own do the work that waits
/// for the disk: one writes, one delivers.
public final class LeadBook: LeadKeeping {
  private let journal: Journal
  private let folder: JournalFolder
  private let desks: DeskFolders
  private let state: Locked<State>
  private let now: @Sendable () -> Moment
  private let report: @Sendable (LeadEvent) -> Void
  private let deliveryWakeUp = DispatchSemaphore(value: 0)
  private let deliveryHasEnded: DispatchSemaphore?

  private struct State: Sendable {
    var routing: LeadRouting
    var counts = WeeklyCounts()
    var calendar = DutchCalendar()
    var references: Set<LeadReference> = []
    var outbox: [Outstanding] = []
    var isClosing = false
  }

  /// A lead that waits to be delivered.
  private struct Outstanding: Sendable {
    let reference: LeadReference
    let position: JournalPosition
  }

  /// Opens a data folder, which is made if need be, repairs it, and begins to deliver what was not delivered yet.
  ///
  /// - Parameters:
  ///   - path: The data folder; the folder above it must exist.
  ///   - delivers: Whether leads are delivered as they come; otherwise only `deliverOutstanding` does.
  ///   - report: Told what an operator should know, on any thread; must not call back into the book.
  public convenience init(
    opening path: String, routing: LeadRouting, delivers: Bool = true,
    report: @escaping @Sendable (LeadEvent) -> Void
  ) throws(JournalProblem) {
    try self.init(
      opening: path, files: SystemFiles(), routing: routing, delivers: delivers, now: { Moment.now() },
      report: report)
  }

  init(
    opening path: String, files: any StorageFiles, routing: LeadRouting, delivers: Bool,
    now: @escaping @Sendable () -> Moment, report: @escaping @Sendable (LeadEvent) -> Void
  ) throws(JournalProblem) {
    do { try files.makeFolder(path) } catch { throw .file(error) }
    var history = LeadHistory(today: now().inAmsterdam.date)
    let opening = try Journal.open(
      path + "/journal", files: files, onFailure: { report(.notKept($0)) }, replay: { history.take($0) })
    journal = opening.journal
    folder = JournalFolder(files: files, path: path + "/journal")
    desks = DeskFolders(files: files, path: path + "/desks")
    self.now = now
    self.report = report
    let outbox = history.undelivered.map { Outstanding(reference: $0.key, position: $0.value) }
      .sorted { $0.position < $1.position }
    state = Locked(
      State(routing: routing, counts: history.counts, references: history.references, outbox: outbox))
    deliveryHasEnded = delivers ? DispatchSemaphore(value: 0) : nil
    Self.tell(opening.survey, history, report)
    if delivers { startDelivering() }
  }

  private static func tell(
    _ survey: JournalFolder.Survey, _ history: LeadHistory, _ report: (LeadEvent) -> Void
  ) {
    report(.opened(leads: history.references.count, undelivered: history.undelivered.count))
    if survey.tornBytes > 0 { report(.repaired(bytes: survey.tornBytes)) }
    for damage in survey.damages { report(.damaged(damage)) }
    if history.unreadable > 0 { report(.unreadable(leads: history.unreadable)) }
  }

  /// Takes a new roster; leads that were routed stay where they are.
  public func use(_ routing: LeadRouting) { state.withLock { $0.routing = routing } }

  public func keep(
    _ draft: LeadDraft, postcode: String?, completion: @escaping @Sendable (KeptLead?) -> Void
  ) {
    keep(draft, asking: nil, postcode: postcode, completion: completion)
  }

  /// As `keep(_:postcode:completion:)`, with all that the conversation tells about the desk that is needed.
  public func keep(
    _ draft: LeadDraft, asking question: RoutingQuestion,
    completion: @escaping @Sendable (KeptLead?) -> Void
  ) {
    keep(draft, asking: question, postcode: nil, completion: completion)
  }

  private func keep(
    _ draft: LeadDraft, asking question: RoutingQuestion?, postcode: String?,
    completion: @escaping @Sendable (KeptLead?) -> Void
  ) {
    let moment = now()
    let (lead, warning) = state.withLock { state in
      let question = question ?? state.routing.question(for: draft, postcode: postcode)
      return state.lead(draft, asking: question, at: moment)
    }
    if let warning { report(.routing(warning, role: lead.role)) }
    let isTaken = journal.append(.lead, lead.bytes, .synced) { position in
      self.settle(lead, at: position)
      completion(position == nil ? nil : KeptLead(lead))
    }
    if isTaken { return }
    settle(lead, at: nil)
    // The caller's own thread may hold what the completion needs.
    DispatchQueue.global().async { completion(nil) }
  }

  /// Notes what became of a lead that was handed in.
  private func settle(_ lead: Lead, at position: JournalPosition?) {
    let isFirst = state.withLock { state in
      guard let position else {
        state.forget(lead)
        return false
      }
      state.outbox.append(Outstanding(reference: lead.reference, position: position))
      return state.outbox.count == 1
    }
    if isFirst { deliveryWakeUp.signal() }
  }

  /// Commits what was handed in, stops delivering, gives the folder back, and returns when all that is done.
  /// What was not delivered yet is delivered after the next opening. Not to be called from a completion.
  public func close() {
    let wasOpen = state.withLock { state in
      defer { state.isClosing = true }
      return !state.isClosing
    }
    guard wasOpen else { return }
    if let deliveryHasEnded {
      deliveryWakeUp.signal()
      deliveryHasEnded.wait()
    }
    journal.close()
  }
}

extension LeadBook.State {
  /// Chooses a desk, counts the lead for it, and draws a reference.
  fileprivate mutating func lead(
    _ draft: LeadDraft, asking question: RoutingQuestion, at moment: Moment
  ) -> (Lead, RoutingDecision.Warning?) {
    let day = calendar.day(at: moment)
    counts.turn(to: day)
    let decision = routing.router.choose(question, on: day, assigned: counts.counts)
    counts.add(decision.adviser, on: day)
    var generator = SystemRandomNumberGenerator()
    var reference = LeadReference(using: &generator)
    while !references.insert(reference).inserted { reference = LeadReference(using: &generator) }
    let lead = Lead(
      draft, reference: reference, moment: moment, decision: decision, language: question.language)
    return (lead, decision.warning)
  }

  /// Takes back what `lead` counted.
  fileprivate mutating func forget(_ lead: Lead) {
    references.remove(lead.reference)
    counts.remove(lead.adviser, on: calendar.day(at: lead.moment))
  }
}

extension LeadBook {
  /// Tries to deliver every lead that waits, now, on the calling thread.
  ///
  /// - Returns: How many still wait.
  @discardableResult
  public func deliverOutstanding() -> Int {
    let waiting = state.withLock { state in
      defer { state.outbox = [] }
      return state.outbox
    }
    var folders: Set<String> = []
    var delivered: [Outstanding] = []
    var failed: [Outstanding] = []
    for outstanding in waiting {
      do {
        guard let lead = try lead(at: outstanding.position) else { continue }
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
      if let first = delivered.first { report(.notDelivered(first.reference, error)) }
      failed += delivered
      delivered = []
    }
    note(delivered)
    return state.withLock { state in
      state.outbox = failed + state.outbox
      return state.outbox.count
    }
  }

  private func lead(at position: JournalPosition) throws(FileError) -> Lead? {
    guard let record = try folder.record(at: position), record.type == .lead else { return nil }
    return Lead(record.payload)
  }

  /// Writes down that leads were delivered. Were that lost, they would be delivered once more.
  private func note(_ delivered: [Outstanding]) {
    let moment = now()
    for outstanding in delivered {
      let bytes = LeadDelivered(reference: outstanding.reference, moment: moment).bytes
      _ = journal.append(.leadDelivered, bytes, .written) { _ in }
    }
  }

  private func startDelivering() {
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

extension KeptLead {
  /// What is told of a lead.
  init(_ lead: Lead) {
    self.init(reference: lead.reference.description, role: lead.role, desk: lead.desk, region: lead.region)
  }
}
