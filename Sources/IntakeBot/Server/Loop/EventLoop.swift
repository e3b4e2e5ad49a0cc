internal import DialogEngine
internal import Foundation

/// One thread that serves its connections: waits, reads, lets the machines decide, steps the conversations,
/// writes. Everything in it belongs to that thread; others reach it through its mailbox alone.
///
/// The extensions: `+Accepting` and `+Reading` bring bytes in, `+Talk` and `+Gateway` do what the machines
/// say, `+Leads` has leads kept and changed, `+Resuming` moves conversations, `+Sending` brings bytes out, `+Time` and `+Stopping` look at clocks,
/// `+Keeping` sees that a turn is kept before its answer goes out, `+Counting` counts for `intake stats`.
final class EventLoop {
  let index: Int
  let core: ServerCore
  let poller: Poller
  var listeners: [Listener]
  var connections = ConnectionTable()
  var conversations: [String: GatewayConversation] = [:]
  var now: Int64
  var timers: TimerWheel<UInt64>
  /// Gateway conversations, by when they may be forgotten; ticks of ten minutes.
  var expiries: TimerWheel<String>
  /// What is written for the connection under way; handed to the system in one piece.
  var output: [UInt8] = []
  /// The turns of this pass.
  var turnLog: TurnLog
  /// What happened in conversations, since it was last written down.
  var counter: TurnCounter
  /// Connections whose answers wait until those are kept.
  var held: [Connection] = []
  /// Answers for other loops that wait for the same.
  var heldMessages: [(loop: Int, message: LoopMessage)] = []
  /// Connections with lines that were read and not taken yet.
  var ready: [UInt64] = []
  /// When the loop must be done; nil as long as nobody asked it to stop.
  var stopDeadline: Int64?
  var cutOff = 0
  var isFinished = false
  var generator = SystemRandomNumberGenerator()

  /// Which loop gets the next connection; only the first loop accepts.
  var nextLoop = 0
  /// Kept to be closed when there are no descriptors left, so that a client can be let in and told so.
  var spareDescriptor: Int32 = -1
  /// When accepting goes on; nil unless it is paused.
  var acceptAgainAt: Int64?
  var refusals = RefusalCounts()
  var lastRefusalLine = Int64.min / 2
  /// When was last looked for parked conversations that are too old.
  var lastSweep: Int64
  /// Connections that are gone while the lead of their conversation is being written.
  var orphans: [UInt64: TalkLink] = [:]

  private var context: StepContext
  private var contextSecond: Int64

  /// Tokens of what is no connection; ids of connections stay below.
  enum Token {
    static let mailbox = UInt64.max
    static func listener(_ index: Int) -> UInt64 { UInt64.max - 1 - UInt64(index) }
    static func listenerIndex(_ token: UInt64) -> Int { Int(UInt64.max - 1 - token) }
    static let lowest = UInt64.max - 16
  }

  init(index: Int, core: ServerCore, listeners: [Listener], poller: Poller) {
    self.index = index
    self.core = core
    self.listeners = listeners
    self.poller = poller
    turnLog = TurnLog(core.conversations)
    counter = TurnCounter(core.tallies)
    now = core.clock.now()
    lastSweep = now
    timers = TimerWheel(tick: .seconds(1), slots: 256, now: now)
    expiries = TimerWheel(tick: .seconds(600), slots: 160, now: now)
    context = core.content(core.clock.wall())
    contextSecond = now / .seconds(1)
    output.reserveCapacity(32_768)
    _ = poller.add(core.mailboxes[index].descriptor, .read, token: Token.mailbox)
    for (number, listener) in listeners.enumerated() {
      _ = poller.add(listener.descriptor, .read, token: Token.listener(number))
    }
    if !listeners.isEmpty { spareDescriptor = open("/dev/null", O_RDONLY | O_CLOEXEC) }
  }

  /// Serves until it was asked to stop and is done.
  func run() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while !isFinished {
      let count = poller.wait(milliseconds: patience())
      now = core.clock.now()
      for event in 0..<count {
        let (token, happened) = poller.event(event)
        dispatch(token, happened, &buffer)
      }
      takeReady()
      passTime()
      commitTurns()
    }
    counter.handIn()
  }

  private func dispatch(_ token: UInt64, _ happened: Poller.Interest, _ buffer: inout [UInt8]) {
    if let connection = connections[token] {
      serve(connection, happened, &buffer)
    } else if token == Token.mailbox {
      for message in core.mailboxes[index].takeAll() { take(message) }
    } else if token >= Token.lowest {
      accept(from: Token.listenerIndex(token))
    }
  }

  /// What a step may look at now; made anew when the second is another.
  func stepContext() -> StepContext {
    let second = now / .seconds(1)
    if second != contextSecond {
      contextSecond = second
      context = core.content(core.clock.wall())
    }
    return context
  }

  private func take(_ message: LoopMessage) {
    switch message {
    case .adopt(let accepted): adopt(accepted)
    case .talkLead(let id, let answer): takeTalkLead(id, answer)
    case .gatewayLead(let name, let answer): takeGatewayLead(name, answer)
    case .gatewayTurn(let turn): takeTurn(turn)
    case .gatewayReply(let origin, let line): deliver(line, to: origin)
    case .release(let code, let id, let place): release(code, on: id, to: place)
    case .deliver(let session, let id): deliver(session, to: id)
    case .stop(let deadline): stop(deadline)
    case .restore(let kept): restore(kept)
    case .forgetConversations(let lead, let done):
      forgetConversations(with: lead)
      turnLog.commit()
      done.signal()
    case .wake: break
    }
  }

  /// Tells a loop something; itself included.
  func post(_ message: LoopMessage, to loop: Int) { core.mailboxes[loop].post(message) }

  func place(of connection: Connection) -> ConnectionPlace {
    ConnectionPlace(loop: index, connection: connection.id)
  }
}
