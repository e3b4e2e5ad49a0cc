internal import Foundation

/// The service: two listeners, and event loops that serve who connects.
///
/// Threads: the first loop accepts and deals connections out; a connection, and with it a talk conversation,
/// belongs to one loop for life; a gateway conversation belongs to the loop that its name hashes to. Between
/// threads goes nothing but messages in mailboxes. Besides those, only the admission of connections, the
/// registry of resume codes and the counters of `ConversationQuota` are shared.
public final class IntakeServer: Sendable {
  /// Where people connect, with the port that it became.
  public let talk: ListenAddress
  /// Where other systems connect, with the port that it became.
  public let gateway: ListenAddress

  private let core: ServerCore
  private let ended = DispatchGroup()
  private let cutOff = Locked(0)

  /// Starts, and returns when clients can connect.
  public init(_ setup: ServerSetup) throws(StartProblem) {
    guard setup.gateway.isLoopback else { throw .gatewayNeedsToken(setup.gateway) }
    let talkListener = try Listener(setup.talk, isGateway: false)
    let gatewayListener: Listener
    do {
      gatewayListener = try Listener(setup.gateway, isGateway: true)
    } catch {
      Foundation.close(talkListener.descriptor)
      throw error
    }
    var mailboxes: [Mailbox] = []
    var queues: [Int32] = []
    for _ in 0..<max(1, setup.loops) {
      mailboxes.append(try Mailbox())
      queues.append(try Poller.makeQueue())
    }
    core = ServerCore(setup, mailboxes: mailboxes)
    talk = talkListener.address
    gateway = gatewayListener.address
    core.log(.listening(talk: "\(talk)", gateway: "\(gateway)", loops: mailboxes.count))
    restoreConversations()
    for (index, queue) in queues.enumerated() {
      start(index, queue, index == 0 ? [talkListener, gatewayListener] : [])
    }
  }

  /// Hands out the conversations of an earlier run, before anybody can ask for them.
  private func restoreConversations() {
    guard let journal = core.conversations else { return }
    let (now, wall) = (core.clock.now(), journal.now())
    var shares: [[KeptConversation]] = Array(repeating: [], count: core.mailboxes.count)
    for kept in journal.takeRestored() {
      if case .gateway(let name) = kept.key {
        shares[core.home(of: name)].append(kept)
      } else if let session = TalkSession(kept, now: now, wall: wall), let code = session.code {
        core.quota.restore(bytes: session.estimate)
        core.registry.restore(session, code: code)
      }
    }
    for (mailbox, share) in zip(core.mailboxes, shares) where !share.isEmpty { mailbox.post(.restore(share)) }
  }

  private func start(_ index: Int, _ queue: Int32, _ listeners: [Listener]) {
    let (core, ended, cutOff) = (core, ended, cutOff)
    ended.enter()
    let thread = Thread {
      let loop = EventLoop(index: index, core: core, listeners: listeners, poller: Poller(queue: queue))
      loop.run()
      cutOff.withLock { $0 += loop.cutOff }
      ended.leave()
    }
    thread.name = "intake-loop-\(index)"
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Stops: accepts nobody any more, finishes the turns under way, says goodbye to everybody, and returns when
  /// all is sent, or when so many seconds are over.
  public func stop(seconds: Int = 5) {
    core.log(.stopping(connections: core.admission.connections))
    let deadline = core.clock.now() + .seconds(seconds)
    for mailbox in core.mailboxes { mailbox.post(.stop(deadline: deadline)) }
    ended.wait()
    core.tallies?.write()
    core.log(.stopped(cutOff: cutOff.withLock { $0 }))
  }

  /// A lead was taken back for the person who gave it: the conversations that know of it are forgotten, too. Returns
  /// when they are; not for event loops.
  public func forgetConversations(with lead: LeadReference) {
    let done = DispatchSemaphore(value: 0)
    for mailbox in core.mailboxes {
      mailbox.post(.forgetConversations(with: lead.description, done: done))
    }
    // A loop that is stopping may look no more.
    let deadline = DispatchTime.now() + .seconds(5)
    for _ in core.mailboxes { _ = done.wait(timeout: deadline) }
  }

  /// Has every loop look at the clock: for clocks that are moved by hand.
  func clockMoved() { core.wakeAll() }
}
