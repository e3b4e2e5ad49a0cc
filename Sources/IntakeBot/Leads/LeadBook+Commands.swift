internal import Dispatch

extension LeadBook {
  /// Does something with a lead; see `LeadKeeping`.
  public func perform(
    _ command: LeadCommand, completion: @escaping @Sendable (Result<LeadState, LeadRefusal>) -> Void
  ) {
    guard !command.action.needsLead else {
      // Reading waits for the disk, and whoever calls may not.
      return DispatchQueue.global().async { self.decide(command, completion) }
    }
    decide(command, completion)
  }

  private func decide(
    _ command: LeadCommand, _ completion: @escaping @Sendable (Result<LeadState, LeadRefusal>) -> Void
  ) {
    let (record, router) = state.withLock { ($0.records[command.reference], $0.router) }
    guard let record else { return answer(.failure(.unknownLead), completion) }
    let lead = command.action.needsLead ? try? lead(command.reference) : nil
    switch record.status.decide(command.action, lead: lead ?? nil, router: router) {
    case .failure(let refusal): answer(.failure(refusal), completion)
    case .success(nil): answer(.success(record.status.state), completion)
    case .success(let kind?): write(command.reference, kind, completion)
    }
  }

  /// Brings a change to disk. It counts from then on, in the order of the journal, so that whoever reads the
  /// journal later comes to the same.
  func write(
    _ reference: LeadReference, _ kind: LeadChange.Kind,
    _ completion: @escaping @Sendable (Result<LeadState, LeadRefusal>) -> Void
  ) {
    let change = LeadChange(reference: reference, moment: now(), kind: kind)
    let isTaken = journal.append(.leadChanged, change.bytes, .synced) { position in
      guard position != nil else { return completion(.failure(.notWritten)) }
      let (mustWake, state) = self.state.withLock { book in
        (book.apply(change), book.records[reference]?.status.state)
      }
      self.wake(if: mustWake)
      completion(state.map { .success($0) } ?? .failure(.unknownLead))
    }
    if !isTaken { answer(.failure(.notWritten), completion) }
  }

  /// The caller's own thread may hold what the completion needs.
  private func answer(
    _ result: Result<LeadState, LeadRefusal>,
    _ completion: @escaping @Sendable (Result<LeadState, LeadRefusal>) -> Void
  ) {
    DispatchQueue.global().async { completion(result) }
  }
}
