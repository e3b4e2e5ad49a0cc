import IntakeBot
import Testing

@testable import intake_cli

@Suite("The flags of serve")
struct ServeOptionsTests {
  private func options(_ words: [String], variables: [String: String] = [:]) throws -> ServeOptions {
    let arguments = try RawArguments.parse(["serve"] + words)
    return try ServeOptions(
      try arguments.resolved(CommandTable.serve, variables: variables), descriptors: 1_000)
  }

  struct Row: CustomTestStringConvertible {
    let flag: String
    let variable: String
    let initial: Int
    let limit: @Sendable (ServerLimits) -> Int
    var testDescription: String { flag }
    init(
      _ flag: String, _ variable: String, _ initial: Int, _ limit: @escaping @Sendable (ServerLimits) -> Int
    ) {
      (self.flag, self.variable, self.initial, self.limit) = (flag, variable, initial, limit)
    }
  }

  @Test(
    "Each limit has its default, its flag and its variable; the flag wins; 0 is taken",
    arguments: [
      Row("--max-connections", "INTAKE_MAX_CONNECTIONS", 936) { $0.maxConnections },
      Row("--max-per-address", "INTAKE_MAX_PER_ADDRESS", 100) { $0.maxPerAddress },
      Row("--turn-rate", "INTAKE_TURN_RATE", 20) { $0.turnRate },
      Row("--address-rate", "INTAKE_ADDRESS_RATE", 200) { $0.addressRate },
      Row("--max-conversations", "INTAKE_MAX_CONVERSATIONS", 100_000) { $0.maxConversations },
      Row("--max-conversation-memory", "INTAKE_MAX_CONVERSATION_MEMORY", 1 << 30) {
        $0.maxConversationMemory
      },
      Row("--idle-seconds", "INTAKE_IDLE_SECONDS", 1_800) { $0.idleSeconds },
      Row("--first-line-seconds", "INTAKE_FIRST_LINE_SECONDS", 300) { $0.firstLineSeconds },
      Row("--max-unsent", "INTAKE_MAX_UNSENT", 65_536) { $0.maxUnsent },
    ])
  func limits(_ row: Row) throws {
    #expect(row.limit(try options([]).limits) == row.initial)
    #expect(row.limit(try options([row.flag, "7"]).limits) == 7)
    #expect(row.limit(try options(["\(row.flag)=0"]).limits) == 0)
    #expect(row.limit(try options([], variables: [row.variable: "8"]).limits) == 8)
    #expect(row.limit(try options([row.flag, "7"], variables: [row.variable: "8"]).limits) == 7)
    #expect(throws: UsageProblem.self) { try options([row.flag, "many"]) }
    #expect(throws: UsageProblem.self) { try options(["\(row.flag)=-1"]) }
  }

  @Test("Sizes may have a unit")
  func sizes() throws {
    #expect(try options(["--max-unsent", "2k", "--max-conversation-memory", "3G"]).limits.maxUnsent == 2_048)
    #expect(try options(["--max-conversation-memory", "512M"]).limits.maxConversationMemory == 512 << 20)
  }

  @Test("Addresses, and where data is kept")
  func places() throws {
    let given = try options(
      ["--talk", "[::1]:0", "--data", "none"], variables: ["INTAKE_GATEWAY": "127.0.0.1:9"])
    #expect(given.talk?.description == "[::1]:0")
    #expect(given.gateway?.description == "127.0.0.1:9")
    #expect(given.data == nil)
    #expect(try options([]).data == "intake-data")
    #expect(throws: UsageProblem.self) { try options(["--talk", "7070"]) }
  }

  @Test("What is wrong is told, with what would be right")
  func told() {
    let run = RecordedRun("serve", "--talk", "7070")
    #expect(run.code == .wrongUsage)
    #expect(
      run.errors
        == "intake: `--talk` is `7070`; it should be an address and a port, such as 127.0.0.1:7070 or [::1]:7070.\n"
    )
  }
}
