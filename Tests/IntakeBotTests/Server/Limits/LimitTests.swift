import Testing

@testable import IntakeBot

@Suite("Token buckets")
struct TokenBucketTests {
  @Test("So many at once, then one for each interval, and the wait is exact")
  func burst() {
    var bucket = TokenBucket()
    let limit = PaceLimit(perSecond: 20, burst: 100)
    for _ in 0..<100 { #expect(bucket.take(at: 1_000, limit) == nil) }
    #expect(bucket.take(at: 1_000, limit) == 50_000_000)
    #expect(bucket.take(at: 50_000_999, limit) == 1)
    #expect(bucket.take(at: 50_001_000, limit) == nil)
  }

  @Test("After a rest it is full again, and not fuller")
  func rest() {
    var bucket = TokenBucket()
    let limit = PaceLimit(perSecond: 1, burst: 2)
    for moment in [Int64.seconds(0), .seconds(100)] {
      #expect(bucket.take(at: moment, limit) == nil)
      #expect(bucket.take(at: moment, limit) == nil)
      #expect(bucket.take(at: moment, limit) == .seconds(1))
    }
  }

  @Test("0 is without limit")
  func unlimited() {
    var bucket = TokenBucket()
    for _ in 0..<10_000 { #expect(bucket.take(at: 0, PaceLimit(perSecond: 0, burst: 0)) == nil) }
  }
}

@Suite("Where clients come from")
struct ClientAddressTests {
  private func address(_ text: String) throws -> ClientAddress {
    ClientAddress(try #require(ListenAddress(text)))
  }

  @Test(
    "This machine, in every notation",
    arguments: ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "[::ffff:127.0.0.1]:1"])
  func loopback(_ text: String) throws {
    #expect(try address(text).isLoopback)
  }

  @Test("IPv4 by the address, IPv6 by its first 64 bits")
  func networks() throws {
    #expect(try address("192.0.2.1:1") != address("192.0.2.2:1"))
    #expect(try address("192.0.2.1:1") == address("[::ffff:192.0.2.1]:1"))
    #expect(try address("[2001:db8::1]:1") == address("[2001:db8::2]:1"))
    #expect(try address("[2001:db8:0:1::1]:1") != address("[2001:db8::1]:1"))
    #expect(try !address("192.0.2.1:1").isLoopback)
  }

  @Test(
    "What is no address",
    arguments: [
      "", "7070", ":7070", "127.0.0.1", "127.0.0.1:70000", "bot.example:1", "::1:7070", "[1.2.3.4]:1",
    ])
  func unreadable(_ text: String) {
    #expect(ListenAddress(text) == nil)
  }

  @Test("Addresses are shown as they are typed", arguments: ["127.0.0.1:7070", "[::1]:7070"])
  func shown(_ text: String) {
    #expect(ListenAddress(text)?.description == text)
  }
}

@Suite("Without limits")
struct UnlimitedTests {
  @Test("Without limits everybody comes in, and every conversation begins")
  func none() {
    var limits = ServerLimits()
    (limits.maxConnections, limits.maxPerAddress, limits.addressRate) = (0, 0, 0)
    (limits.maxConversations, limits.maxConversationMemory) = (0, 0)
    let admission = Admission(limits)
    let quota = ConversationQuota(limits)
    quota.grow(by: 1 << 40)
    for _ in 0..<10_000 {
      guard case .admitted(let pace?) = admission.admit(ClientAddress(version4: 0xC000_0201)) else {
        Issue.record("refused")
        return
      }
      #expect(pace.take(at: 0) == nil)
      #expect(quota.begin())
    }
  }
}

@Suite("Who may come in")
struct AdmissionTests {
  private let visitor = ClientAddress(version4: 0xC000_0201)
  private let other = ClientAddress(version4: 0xC000_0202)
  private let local = ClientAddress(version4: 0x7F00_0001)

  private func refusal(_ admission: Admission, _ address: ClientAddress) -> RefusalReason? {
    guard case .refused(let reason) = admission.admit(address) else { return nil }
    return reason
  }

  private func limits(connections: Int = 0, perAddress: Int = 0, rate: Int = 0) -> ServerLimits {
    var limits = ServerLimits()
    (limits.maxConnections, limits.maxPerAddress, limits.addressRate) = (connections, perAddress, rate)
    return limits
  }

  @Test("So many connections, and room again when one leaves")
  func connections() {
    let admission = Admission(limits(connections: 2))
    #expect(refusal(admission, local) == nil)
    #expect(refusal(admission, visitor) == nil)
    #expect(refusal(admission, local) == .connections)
    #expect(admission.release(visitor) == 1)
    #expect(refusal(admission, local) == nil)
  }

  @Test("So many of one address, but this machine doesn't count")
  func perAddress() {
    let admission = Admission(limits(perAddress: 1))
    #expect(refusal(admission, visitor) == nil)
    #expect(refusal(admission, visitor) == .perAddress)
    #expect(refusal(admission, other) == nil)
    for _ in 0..<10 { #expect(refusal(admission, local) == nil) }
    _ = admission.release(visitor)
    #expect(refusal(admission, visitor) == nil)
  }

  @Test("All connections of an address share one pace; this machine has none")
  func pace() throws {
    let admission = Admission(limits(rate: 1))
    guard case .admitted(let first?) = admission.admit(visitor),
      case .admitted(let second?) = admission.admit(visitor), case .admitted(nil) = admission.admit(local)
    else {
      Issue.record("refused, or without a pace")
      return
    }
    for _ in 0..<5 { #expect(first.take(at: 0) == nil) }
    #expect(second.take(at: 0) == .seconds(1))
  }
}
