import DialogEngine
import TestSupport
import Testing

@testable import IntakeBot

/// A running service on ports that the system picked, with the small content and a clock moved by hand.
final class LiveServer {
  let server: IntakeServer
  let clock: ManualClock
  let leads: StubLeads
  private let written = Locked<[UInt8]>([])
  private var clients: [LineClient] = []
  private var isStopped = false

  static let content = Content(.small())

  static func context(acceptsLeads: Bool = true) throws -> StepContext {
    let moment = try #require(LocalTime("2026-11-23 10:00"))
    return try #require(content.context(at: moment, acceptsLeads: acceptsLeads))
  }

  init(leads: StubLeads = StubLeads(), loops: Int = 2, _ change: (inout ServerSetup) -> Void = { _ in })
    throws
  {
    clock = ManualClock()
    self.leads = leads
    let context = try Self.context()
    var setup = ServerSetup(leads: leads) { _ in context }
    setup.talk = try #require(ListenAddress("127.0.0.1:0"))
    setup.gateway = setup.talk
    setup.loops = loops
    setup.clock = clock.clock
    setup.log = Log(timestamp: { "now" }, write: { [written] line in written.withLock { $0 += line } })
    change(&setup)
    server = try IntakeServer(setup)
  }

  /// Stops, unless the test did.
  deinit { stop() }

  /// Closes all clients and stops.
  func stop() {
    for client in clients { client.close() }
    if !isStopped { server.stop() }
    isStopped = true
  }

  /// Stops while clients are looking on; call it from another thread than theirs.
  func markStopped() { isStopped = true }

  /// A new client of the talk service, with the greeting unread.
  func talk() throws -> LineClient { try client(server.talk.port) }

  /// A new client of the talk service, with its greeting and all else unread.
  func deaf() throws -> LineClient { try client(server.talk.port, receiveBuffer: 4_096) }

  /// A new client of the talk service, and its greeting.
  func greeted() throws -> LineClient {
    let client = try talk()
    _ = try client.block()
    return client
  }

  /// A new client of the gateway.
  func gateway() throws -> LineClient { try client(server.gateway.port) }

  private func client(_ port: UInt16, receiveBuffer: Int32? = nil) throws -> LineClient {
    let client = try LineClient(port: port, receiveBuffer: receiveBuffer)
    clients.append(client)
    return client
  }

  /// Lets time pass, for the service at once.
  func advance(seconds: Int) {
    clock.advance(seconds: seconds)
    server.clockMoved()
  }

  /// The log so far.
  var log: String { String(decoding: written.withLock { $0 }, as: UTF8.self) }
}

extension TalkNotice {
  /// The block, as it is sent.
  var block: String { TalkBlock(messages: messages).text }
}
