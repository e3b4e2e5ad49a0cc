import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("Stopping, over a socket")
struct ServerStopTests {
  private func stop(_ live: LiveServer) -> DispatchSemaphore {
    live.markStopped()
    let stopped = DispatchSemaphore(value: 0)
    let server = live.server
    Thread.detachNewThread {
      server.stop()
      stopped.signal()
    }
    return stopped
  }

  @Test("Everybody gets a goodbye, turns under way are finished, and nobody is let in")
  func goodbye() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let idle = try live.greeted()
    let waiting = try live.greeted()
    let gateway = try live.gateway()
    try gateway.send("{\"conversation\":\"a\",\"text\":\"\"}\n")
    _ = try gateway.line()
    try waiting.send("1\nja\n0612345678\n")
    _ = try waiting.blocks(2)
    try idle.send("help\n")
    _ = try idle.block()
    let stopped = stop(live)
    #expect(try idle.block() == TalkNotice.stopping.block)
    #expect(try gateway.line() == #"{"error":{"code":"stopping","message":"the service stops"}}"# + "\n")
    live.leads.finish()
    #expect(try waiting.block().contains("[verstuurd]"))
    #expect(try waiting.block() == TalkNotice.stopping.block)
    for client in [idle, waiting, gateway] {
      #expect(try client.rest() == "")
      client.close()
    }
    #expect(stopped.wait(timeout: .now() + 20) == .success)
    #expect(throws: LineClient.Failure.self) { try live.talk() }
    #expect(live.log.hasSuffix(#"{"time":"now","event":"stopped","cut_off":0}"# + "\n"))
  }

  @Test("Who doesn't go is cut off when the time is over")
  func deadline() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 2)
    let client = try live.greeted()
    try client.send("1\nja\n0612345678\n")
    _ = try client.blocks(2)
    let stopped = stop(live)
    while stopped.wait(timeout: .now() + .milliseconds(1)) != .success { live.advance(seconds: 6) }
    #expect(try client.rest() == "" || live.leads.count == 1)
  }

  @Test("With nobody there it stops at once")
  func nobody() throws {
    let live = try LiveServer()
    #expect(stop(live).wait(timeout: .now() + 20) == .success)
  }
}
