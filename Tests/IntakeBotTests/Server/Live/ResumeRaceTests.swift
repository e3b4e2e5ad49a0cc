import DialogEngine
import TestSupport
import Testing

@testable import IntakeBot

/// What two connections at once make of one code. Whatever their order, each line gets one block and no
/// conversation is lost.
@Suite("Going on elsewhere, two at once")
struct ResumeRaceTests {
  private func code(of client: LineClient) throws -> String {
    try client.send("/code\n")
    let block = try client.block()
    return try #require(block.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)).output.description
  }

  /// A client in the middle of a conversation of its own, with its last block and its code.
  private func begun(_ live: LiveServer, _ line: String) throws -> (LineClient, last: String, code: String) {
    let client = try live.greeted()
    try client.send(line + "\n")
    let last = try client.block()
    return (client, last, try code(of: client))
  }

  @Test("While its lead is written a conversation stays; who asked first gets it then, the other is told")
  func whileLeadIsWritten() throws {
    // One loop takes what comes first, first.
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let (first, _, code) = try begun(live, "1")
    let second = try live.greeted()
    let third = try live.greeted()
    try first.send("ja\n0612345678\n")
    _ = try first.block()
    try second.send("/hervat \(code)\n")
    try third.send("/help\n/hervat \(code)\n")
    #expect(try third.blocks(2) == [TalkNotice.help.block, TalkNotice.codeBusy.block])
    live.leads.finish()
    let sent = try first.block()
    #expect(sent.contains("[verstuurd]"))
    #expect(try first.block() == TalkNotice.movedAway.block)
    #expect(try second.block() == sent)
  }

  @Test("Of many that ask at once each gets one block, and the last that has it goes on")
  func manyAtOnce() throws {
    let live = try LiveServer(loops: 3)
    let (first, last, code) = try begun(live, "1")
    let others = try (0..<12).map { _ in try live.greeted() }
    for other in others { try other.send("/hervat \(code)\n") }
    for other in others {
      #expect([last, TalkNotice.codeBusy.block].contains(try other.block()))
    }
    #expect(try first.block() == TalkNotice.movedAway.block)
    let newcomer = try live.greeted()
    try newcomer.send("/hervat \(code)\n")
    #expect(try newcomer.block() == last)
  }

  @Test("Two that ask for each other's conversation: nobody waits for ever, and both conversations are there")
  func exchange() throws {
    let live = try LiveServer(loops: 2)
    for _ in 0..<20 {
      let (left, leftLast, leftCode) = try begun(live, "1")
      let (right, rightLast, rightCode) = try begun(live, "wat is bbl?")
      try left.send("/hervat \(rightCode)\n")
      try right.send("/hervat \(leftCode)\n")
      #expect([rightLast, TalkNotice.movedAway.block, TalkNotice.codeBusy.block].contains(try left.block()))
      #expect([leftLast, TalkNotice.movedAway.block, TalkNotice.codeBusy.block].contains(try right.block()))
      for (code, last) in [(leftCode, leftLast), (rightCode, rightLast)] {
        let newcomer = try live.greeted()
        try newcomer.send("/hervat \(code)\n")
        #expect(try newcomer.block() == last)
      }
    }
  }

  @Test("Who asks and is gone before it comes loses nothing")
  func askerLeaves() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let (first, _, code) = try begun(live, "1")
    let asker = try live.greeted()
    let other = try live.greeted()
    try first.send("ja\n0612345678\n")
    _ = try first.block()
    try asker.send("/hervat \(code)\n")
    try other.send("/help\n")
    _ = try other.block()
    asker.reset()
    try other.send("/help\n")
    _ = try other.block()
    live.leads.finish()
    let sent = try first.block()
    let newcomer = try live.greeted()
    try newcomer.send("/hervat \(code)\n")
    #expect(try newcomer.block() == sent)
  }

  @Test("Lines sent behind /hervat are taken by the conversation that it brings")
  func pipelined() throws {
    let live = try LiveServer(loops: 3)
    let context = try LiveServer.context()
    let (_, last, code) = try begun(live, "1")
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    _ = rehearsal.say("1", in: context)
    let newcomer = try live.greeted()
    try newcomer.send("/hervat \(code)\nhelp\nnee\n")
    #expect(
      try newcomer.blocks(3) == [
        last, rehearsal.say("help", in: context).block.text, rehearsal.say("nee", in: context).block.text,
      ])
  }
}
