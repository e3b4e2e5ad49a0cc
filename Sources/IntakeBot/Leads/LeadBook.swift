public import DialogEngine
internal import Foundation

/// Keeps leads in a data folder: chooses the desk, writes each lead durably, and delivers it.
///
/// ```
/// DATA/journal/           all leads and what became of them; one writer
/// DATA/desks/DESK/REF.json  a lead, for its desk
/// ```
/// Folders have mode 0700 and files 0600. Any thread may call it. Three threads of its own do the work that
/// waits for the disk: one writes, one delivers, one tidies; a few beside them deliver to desks that are reached over a network.
public final class LeadBook: LeadKeeping {
  let journal: Journal
  private let disk: Locked<DiskRefusals>
  let folder: JournalFolder
  let desks: DeskFolders
  let state: Locked<LeadBookState>
  let couriers: Couriers
  let now: @Sendable () -> Moment
  let random: @Sendable () -> Double
  let report: @Sendable (LeadEvent) -> Void
  let deliveryWakeUp = DispatchSemaphore(value: 0)
  let deliveryHasEnded: DispatchSemaphore?
  let retention: LeadRetention
  /// How long a turn that made a lead may come once more, in milliseconds.
  private let turnPatience: Int64
  /// One tidying at a time.
  let tidying = DispatchQueue(label: "tidying")
  let tidyingWakeUp = DispatchSemaphore(value: 0)
  let tidyingHasEnded: DispatchSemaphore?
  /// The threads that deliver over a network.
  let lanes = DispatchGroup()

  /// Opens a data folder, which is made if need be, repairs it, and begins to deliver what was not delivered yet.
  ///
  /// - Parameters:
  ///   - path: The data folder; the folder above it must exist.
  ///   - delivers: Whether leads are delivered as they come; otherwise only `deliverOutstanding` does.
  ///   - couriers: Who brings leads to desks that are no folder.
  ///   - retention: How long leads are kept; what is due is taken from the disk as long as leads are delivered.
  ///   - conversationHours: How long a conversation may go on after its last line.
  ///   - report: Told what an operator should know, on any thread; must not call back into the book.
  public convenience init(
    opening path: String, router: Router, delivers: Bool = true, couriers: Couriers = Couriers(),
    retention: LeadRetention = LeadRetention(), conversationHours: Int = 24,
    report: @escaping @Sendable (LeadEvent) -> Void
  ) throws(JournalProblem) {
    try self.init(
      opening: path, files: SystemFiles(), router: router, delivers: delivers, couriers: couriers,
      retention: retention, conversationHours: conversationHours, now: { Moment.now() }, report: report)
  }

  init(
    opening path: String, files: any StorageFiles, router: Router, delivers: Bool,
    couriers: Couriers = Couriers(), retention: LeadRetention = LeadRetention(), conversationHours: Int = 24,
    now: @escaping @Sendable () -> Moment,
    random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
    report: @escaping @Sendable (LeadEvent) -> Void
  ) throws(JournalProblem) {
    do { try files.makeFolder(path) } catch { throw .file(error) }
    // An hour more, as conversations are looked at now and then only.
    turnPatience = Int64(conversationHours + 1) * 3_600_000
    let opened = now()
    var history = LeadHistory(
      today: opened.inAmsterdam.date,
      turnsSince: Moment(milliseconds: opened.milliseconds - turnPatience))
    let disk = Locked(DiskRefusals())
    self.disk = disk
    let opening = try Journal.open(
      path + "/journal", files: files,
      onFailure: { error in
        disk.withLock { $0.add(at: now()) }
        report(.notKept(error))
      },
      onRecovery: {
        disk.withLock { $0.end() }
        report(.keptAgain(disk.withLock { $0 }))
      }, replay: { history.take($0) })
    journal = opening.journal
    folder = JournalFolder(files: files, path: path + "/journal")
    desks = DeskFolders(files: files, path: path + "/desks")
    self.couriers = couriers
    self.retention = retention
    self.now = now
    self.random = random
    self.report = report
    state = Locked(LeadBookState(history, router: router))
    deliveryHasEnded = delivers ? DispatchSemaphore(value: 0) : nil
    tidyingHasEnded = delivers ? DispatchSemaphore(value: 0) : nil
    Self.tell(opening.survey, history, report)
    if delivers {
      startDelivering()
      startTidying()
    }
  }

  private static func tell(
    _ survey: JournalFolder.Survey, _ history: LeadHistory, _ report: (LeadEvent) -> Void
  ) {
    report(.opened(leads: history.records.count, undelivered: history.undelivered))
    if survey.tornBytes > 0 { report(.repaired(bytes: survey.tornBytes)) }
    for damage in survey.damages { report(.damaged(damage)) }
    if history.unreadable > 0 { report(.unreadable(leads: history.unreadable)) }
  }

  /// How often the disk refused to keep leads, and what became of them.
  public var refusals: DiskRefusals { disk.withLock { $0 } }

  /// Takes a new roster; leads that were routed stay where they are.
  public func use(_ router: Router) { state.withLock { $0.router = router } }

  /// Chooses a desk for a lead, writes it, and calls back; see `LeadKeeping`.
  public func keep(
    _ draft: LeadDraft, asking question: RoutingQuestion, from origin: LeadOrigin,
    completion: @escaping @Sendable (KeptLead?) -> Void
  ) {
    let horizon = Moment(milliseconds: now().milliseconds - turnPatience)
    let made = state.withLock { state in
      state.turns.forget(before: horizon)
      return origin.turn.flatMap { state.turns[$0] }
    }
    guard let made else { return keepNew(draft, asking: question, from: origin, completion) }
    // Reading waits for the disk, and whoever calls may not.
    DispatchQueue.global().async {
      do throws(FileError) {
        guard let lead = try self.lead(made), lead.isMade(of: draft) else {
          // Something else was said in the turn this time.
          return self.keepNew(draft, asking: question, from: origin, completion)
        }
        completion(KeptLead(lead))
      } catch {
        self.report(.notKept(error))
        completion(nil)
      }
    }
  }

  private func keepNew(
    _ draft: LeadDraft, asking question: RoutingQuestion, from origin: LeadOrigin,
    _ completion: @escaping @Sendable (KeptLead?) -> Void
  ) {
    let moment = now()
    let (lead, warning) = state.withLock { $0.lead(draft, asking: question, from: origin, at: moment) }
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
    let mustWake = state.withLock { state in
      guard let position else {
        state.forget(lead)
        return false
      }
      return state.add(lead, at: position)
    }
    if mustWake { deliveryWakeUp.signal() }
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
      // A desk that is slow just now need not hold up the end: what it gets twice has the same key.
      _ = deliveryHasEnded.wait(timeout: .now() + .seconds(5))
    }
    if let tidyingHasEnded {
      tidyingWakeUp.signal()
      tidyingHasEnded.wait()
    }
    // Somebody else may have asked for one.
    tidying.sync {}
    journal.close()
  }
}

extension KeptLead {
  /// What is told of a lead.
  init(_ lead: Lead) {
    self.init(reference: lead.reference.description, role: lead.role, desk: lead.desk, region: lead.region)
  }
}
