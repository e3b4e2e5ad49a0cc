import Testing

@testable import IntakeBot

@Suite("Resume codes")
struct ResumeCodeTests {
  @Test("A code is read as it is written, in any case and grouping, with letters for digits")
  func reading() throws {
    var generator = SplitMix(seed: 1)
    for _ in 0..<1_000 {
      let code = ResumeCode(using: &generator)
      #expect(code.description.utf8.count == 14)
      #expect(ResumeCode(code.description) == code)
      #expect(ResumeCode(code.description.lowercased().replacing("-", with: " ")) == code)
    }
    #expect(ResumeCode("OOOO-IIII-LLLL") == ResumeCode("0000-1111-1111"))
  }

  @Test("What is no code", arguments: ["", "ABCD", "ABCD-EFGH-JKMU", "ABCD-EFGH-JKMNP", "ABCD-EFGH-JKM!"])
  func unreadable(_ text: String) {
    #expect(ResumeCode(text) == nil)
  }
}

@Suite("Where conversations with a code are")
struct ResumeRegistryTests {
  private let registry = ResumeRegistry()
  private let first = ConnectionPlace(loop: 0, connection: 1)
  private let second = ConnectionPlace(loop: 1, connection: 2)
  private let code: ResumeCode
  private var session: TalkSession

  init() {
    var generator = SplitMix(seed: 5)
    code = ResumeCode(using: &generator)
    session = TalkSession(now: 100)
    session.code = code
    registry.register(code, at: first)
  }

  private func name(_ claim: ResumeRegistry.Claim) -> String {
    switch claim {
    case .unknown: "unknown"
    case .here: "here"
    case .session: "session"
    case .attached(let place): "attached \(place.connection)"
    case .busy: "busy"
    }
  }

  @Test("One that is on a connection is asked for there, and goes to who asked first")
  func moving() {
    #expect(name(registry.claim(code, for: first)) == "here")
    #expect(name(registry.claim(code, for: second)) == "attached 1")
    #expect(name(registry.claim(code, for: first)) == "busy")
    #expect(registry.release(session, code: code) == second)
    #expect(name(registry.claim(code, for: second)) == "here")
  }

  @Test("One whose connection ended waits, for a day")
  func parked() {
    #expect(registry.release(session, code: code) == nil)
    #expect(registry.expire(before: 100).isEmpty)
    #expect(name(registry.claim(code, for: second)) == "session")
    #expect(registry.release(session, code: code) == nil)
    #expect(registry.expire(before: 101).count == 1)
    #expect(name(registry.claim(code, for: second)) == "unknown")
  }

  @Test("Who waits for one that is gone is told")
  func removed() {
    _ = registry.claim(code, for: second)
    #expect(registry.remove(code) == second)
    #expect(registry.remove(code) == nil)
    #expect(name(registry.claim(code, for: second)) == "unknown")
  }
}

@Suite("Room for conversations")
struct ConversationQuotaTests {
  @Test("So many, and so much memory")
  func quota() {
    var limits = ServerLimits()
    (limits.maxConversations, limits.maxConversationMemory) = (2, 1_000)
    let quota = ConversationQuota(limits)
    #expect(quota.begin() && quota.begin() && !quota.begin())
    quota.end()
    quota.grow(by: 1_000)
    #expect(!quota.begin())
    quota.grow(by: -1)
    #expect(quota.begin())
  }
}
