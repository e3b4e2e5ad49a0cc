import Testing

@testable import IntakeBot

@Suite("The timer wheel")
struct TimerWheelTests {
  @Test("What is put in comes out at its moment or within a tick after it")
  func moments() {
    var wheel = TimerWheel<Int>(tick: 10, slots: 8, now: 3)
    wheel.insert(1, at: 11)
    wheel.insert(2, at: 35)
    wheel.insert(3, at: 3)
    #expect(wheel.nextTick == 10)
    #expect(wheel.advance(to: 9).isEmpty)
    #expect(wheel.advance(to: 19) == [3])
    #expect(wheel.advance(to: 20) == [1])
    #expect(wheel.advance(to: 40) == [2])
    #expect(wheel.nextTick == nil)
  }

  @Test("What is farther than the wheel reaches comes out early, and can be put in again")
  func far() {
    var wheel = TimerWheel<Int>(tick: 10, slots: 8, now: 0)
    wheel.insert(1, at: 1_000)
    #expect(wheel.advance(to: 69).isEmpty)
    #expect(wheel.advance(to: 70) == [1])
  }

  @Test("A long sleep skips nothing")
  func longPause() {
    var wheel = TimerWheel<Int>(tick: 10, slots: 8, now: 0)
    for moment in 1...5 { wheel.insert(moment, at: Int64(moment) * 10) }
    #expect(wheel.advance(to: 100_000).sorted() == [1, 2, 3, 4, 5])
    wheel.insert(9, at: 100_010)
    #expect(wheel.advance(to: 100_010) == [9])
  }
}

@Suite("The table of connections")
struct ConnectionTableTests {
  private func accepted() -> AcceptedConnection {
    AcceptedConnection(
      descriptor: -1, address: ClientAddress(version4: 0x7F00_0001), pace: nil, isGateway: true)
  }

  @Test("A place is used again, but an id never")
  func ids() {
    var table = ConnectionTable()
    let first = table.insert { Connection(id: $0, accepted: accepted()) }
    table.remove(first)
    table.remove(first)
    let second = table.insert { Connection(id: $0, accepted: accepted()) }
    #expect(table[first.id] == nil)
    #expect(table[second.id] === second)
    #expect(first.id & 0xFFFF_FFFF == second.id & 0xFFFF_FFFF)
    #expect(table.count == 1)
    #expect(table[EventLoop.Token.mailbox] == nil)
  }

  @Test("Answers go out in the order of their lines, whenever they come")
  func answers() {
    let link = GatewayLink(id: 1, accepted: accepted(), asksToken: false)
    var output: [UInt8] = []
    link.answer([0], into: &output)
    let first = link.nextSequence
    link.awaitAnswer()
    link.answer([2], into: &output)
    let third = link.nextSequence
    link.awaitAnswer()
    #expect(output == [0])
    link.answer([3], to: third, into: &output)
    #expect(output == [0])
    #expect(link.hasWorkUnderWay)
    link.answer([1], to: first, into: &output)
    #expect(output == [0, 1, 2, 3])
    #expect(!link.hasWorkUnderWay)
    link.answer([4], into: &output)
    #expect(output == [0, 1, 2, 3, 4])
  }
}
