import Testing

@testable import IntakeBot

@Suite("A person's connection, as a machine")
struct TalkConnectionTests {
  private let unlimited = PaceLimit(perSecond: 0, burst: 0)
  private let patience = TalkConnection.Patience(
    firstLine: .seconds(300), idle: .seconds(1_800), conversation: .seconds(86_400))

  private func actions(
    _ machine: inout TalkConnection, _ text: String, at now: Int64 = 0, pace: PaceLimit? = nil
  ) -> [TalkConnection.Action] {
    let bytes = Array(text.utf8)
    var position = 0
    var actions: [TalkConnection.Action] = []
    while let action = machine.next(in: bytes.span, from: &position, now: now, pace: pace ?? unlimited) {
      actions.append(action)
    }
    return actions
  }

  @Test("Each line gives one thing to do, in order")
  func lines() {
    var machine = TalkConnection(now: 0)
    let code = ResumeCode("ABCD-EFGH-JKMN")
    #expect(
      actions(&machine, "hallo\n\n/help\n/CODE\n/hervat abcd efghjkmn\n/hervat\n/hervat x\n/wat\n/\n/stop\n")
        == [
          .take("hallo"), .take(""), .tell(.help), .showCode, .resume(code ?? fallback), .tell(.codeMissing),
          .tell(.codeMissing), .tell(.unknownCommand), .tell(.unknownCommand), .close(.goodbye),
        ])
  }

  private var fallback: ResumeCode {
    var generator = SplitMix(seed: 0)
    return ResumeCode(using: &generator)
  }

  @Test("What is left when the client shuts its side is a line; then it is the end")
  func finish() {
    var machine = TalkConnection(now: 0)
    #expect(actions(&machine, "een\ntwee") == [.take("een")])
    #expect(machine.finish(now: 0, pace: unlimited) == .take("twee"))
    #expect(machine.finish(now: 0, pace: unlimited) == .end)
  }

  @Test("The first line must come in time; half a line does not count")
  func firstLine() {
    var machine = TalkConnection(now: 0)
    #expect(actions(&machine, "hal", at: .seconds(299)).isEmpty)
    #expect(machine.time(.seconds(299), patience) == nil)
    #expect(machine.time(.seconds(300), patience) == .close(.idle))
  }

  @Test("After a line, the idle time counts from that line")
  func idle() {
    var machine = TalkConnection(now: 0)
    _ = actions(&machine, "hallo\n", at: .seconds(200))
    #expect(machine.deadline(patience) == .seconds(2_000))
    #expect(machine.time(.seconds(1_999), patience) == nil)
    #expect(machine.time(.seconds(2_000), patience) == .close(.idle))
  }

  @Test("Without an idle time a conversation is still forgotten after a day, once")
  func expiry() {
    var machine = TalkConnection(now: 0)
    let patience = TalkConnection.Patience(firstLine: 0, idle: 0, conversation: .seconds(86_400))
    _ = actions(&machine, "hallo\n")
    #expect(machine.time(.seconds(86_399), patience) == nil)
    #expect(machine.time(.seconds(86_400), patience) == .expire)
    #expect(machine.deadline(patience) == nil)
    _ = actions(&machine, "hallo\n", at: .seconds(90_000))
    #expect(machine.deadline(patience) == .seconds(176_400))
  }

  @Test("Too many lines at once are told so, and a second later there is room again")
  func pace() {
    var machine = TalkConnection(now: 0)
    let pace = PaceLimit(perSecond: 2, burst: 3)
    #expect(
      actions(&machine, "a\nb\nc\nd\n/help\n", pace: pace) == [
        .take("a"), .take("b"), .take("c"), .tell(.tooFast), .tell(.tooFast),
      ])
    #expect(
      actions(&machine, "e\nf\ng\n", at: .seconds(1), pace: pace) == [
        .take("e"), .take("f"), .tell(.tooFast),
      ])
  }

  @Test("The lines of one address count together, whatever they are; what has no end closes all the same")
  func addressPace() {
    let address = AddressPace(PaceLimit(perSecond: 1, burst: 2))
    var (first, second) = (TalkConnection(now: 0), TalkConnection(now: 0))
    func actions(_ machine: inout TalkConnection, _ text: String) -> [TalkConnection.Action] {
      let bytes = Array(text.utf8)
      var position = 0
      var actions: [TalkConnection.Action] = []
      while actions.count < 9,
        let action = machine.next(
          in: bytes.span, from: &position, now: 0, pace: unlimited, address: address)
      {
        actions.append(action)
        if case .close = action { break }
      }
      return actions
    }
    #expect(actions(&first, "a\n") == [.take("a")])
    #expect(actions(&second, "b\n/stop\n") == [.take("b"), .tell(.tooFast)])
    #expect(actions(&first, String(repeating: "a", count: 65_537)) == [.close(.endless)])
  }

  @Test("65,536 bytes without a line end close")
  func endless() {
    var machine = TalkConnection(now: 0)
    #expect(actions(&machine, String(repeating: "a", count: 65_536)) == [.close(.endless)])
  }
}

@Suite("What the connection itself says")
struct TalkNoticeTests {
  private var all: [TalkNotice] {
    var generator = SplitMix(seed: 3)
    return [
      .tooLong, .notText, .tooFast, .help, .unknownCommand, .code(ResumeCode(using: &generator), hours: 24),
      .codeMissing,
      .codeUnknown(hours: 24), .codeBusy, .full, .endless, .idle, .movedAway, .goodbye, .stopping,
    ]
  }

  @Test("Sentences are short")
  func short() {
    for sentence in all.flatMap(\.messages).flatMap({ $0.split(whereSeparator: { ".?".contains($0) }) }) {
      #expect(sentence.split(separator: " ").count <= 15, "\(sentence)")
    }
  }

  @Test("An unknown command names the four")
  func four() {
    for name in ["/help", "/code", "/hervat", "/stop"] {
      #expect(TalkNotice.unknownCommand.messages.joined().contains(name))
      #expect(TalkNotice.help.messages.contains { $0.hasPrefix(name) })
    }
  }
}
