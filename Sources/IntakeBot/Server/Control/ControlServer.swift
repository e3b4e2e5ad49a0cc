internal import Foundation

/// Serves `control.sock`: one thread, one request after the other. It may wait for the disk, as no loop may.
public final class ControlServer: Sendable {
  private let descriptor: Int32
  private let folder: String
  private let purge: @Sendable () -> LeadPurge?
  private let refusals: @Sendable () -> DiskRefusals
  private let onWithdrawal: @Sendable (LeadReference) -> Void
  private let isStopping = Locked(false)
  private let hasEnded = DispatchSemaphore(value: 0)

  /// Begins to serve; nil when the socket can't be made.
  ///
  /// - Parameters:
  ///   - folder: The data folder, whose lock the keeper holds.
  ///   - desks: The ids of the roster's desks.
  ///   - onWithdrawal: Told of each lead that was taken back here.
  ///   - refusals: Tells how often the disk refused to keep something.
  ///   - purge: Takes from the disk what is due; nil when that could not be done.
  public init?(
    in folder: String, desks: [String], leads: any LeadKeeping,
    onWithdrawal: @escaping @Sendable (LeadReference) -> Void = { _ in },
    refusals: @escaping @Sendable () -> DiskRefusals = { DiskRefusals() },
    purge: @escaping @Sendable () -> LeadPurge? = { nil }
  ) {
    guard let descriptor = ControlSocket.listen(in: folder) else { return nil }
    self.descriptor = descriptor
    self.folder = folder
    self.purge = purge
    self.refusals = refusals
    self.onWithdrawal = onWithdrawal
    let thread = Thread { self.serve(desks, leads) }
    thread.name = "control"
    thread.start()
  }

  /// Stops serving, and takes the socket away.
  public func stop() {
    let isFirst = isStopping.withLock { isStopping in
      defer { isStopping = true }
      return !isStopping
    }
    guard isFirst else { return }
    // Wakes the thread that waits in `accept` (Linux).
    shutdown(descriptor, Int32(SHUT_RDWR))
    _ = hasEnded.wait(timeout: .now() + .seconds(5))
    unlink("\(folder)/\(ControlSocket.name)")
  }

  private func serve(_ desks: [String], _ leads: any LeadKeeping) {
    while !isStopping.withLock({ $0 }) {
      let connection = accept(descriptor, nil, nil)
      guard connection >= 0 else {
        // Out of descriptors, most likely: a moment later there may be some.
        if !isStopping.withLock({ $0 }), errno != EINTR { Thread.sleep(forTimeInterval: 0.1) }
        continue
      }
      ControlSocket.limitWaits(connection, seconds: 2)
      answer(connection, desks, leads)
      close(connection)
    }
    close(descriptor)
    hasEnded.signal()
  }

  private func answer(_ connection: Int32, _ desks: [String], _ leads: any LeadKeeping) {
    guard let line = ControlSocket.line(from: connection) else { return }
    if line == ControlLine.purge { return ControlSocket.send(ControlLine.answer(purge()), to: connection) }
    if line == ControlLine.disk { return ControlSocket.send(ControlLine.answer(refusals()), to: connection) }
    guard let command = ControlLine.command(line, desks: desks) else {
      return ControlSocket.send(ControlLine.answer(.failure(.badRequest)), to: connection)
    }
    let result = leads.performAndWait(command)
    if case .withdraw = command.action, case .success = result { onWithdrawal(command.reference) }
    ControlSocket.send(ControlLine.answer(result), to: connection)
  }
}

extension LeadKeeping {
  /// Does something with a lead, and waits until it is on disk. Not for event loops.
  public func performAndWait(_ command: LeadCommand) -> Result<LeadState, LeadRefusal> {
    let answered = DispatchSemaphore(value: 0)
    let answer = Locked<Result<LeadState, LeadRefusal>>(.failure(.notWritten))
    perform(command) { result in
      answer.withLock { $0 = result }
      answered.signal()
    }
    answered.wait()
    return answer.withLock { $0 }
  }
}
