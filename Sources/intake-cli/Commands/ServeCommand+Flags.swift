extension FlagSpec {
  static let talk = FlagSpec(
    "--talk", "ADDR", "where people connect (default 127.0.0.1:7070; port 0 picks one)")
  static let gateway = FlagSpec(
    "--gateway", "ADDR", "where other systems connect (default 127.0.0.1:7071; only this machine)")
  static let dataOrNone = FlagSpec(
    "--data", "DIR", "where leads are kept (default ./intake-data); none keeps nothing, and makes no leads")
  static let maxConnections = FlagSpec(
    "--max-connections", "N", "connections at once (default: the descriptors allowed, less 64)")
  static let maxPerAddress = FlagSpec("--max-per-address", "N", "connections of one address (default 100)")
  static let turnRate = FlagSpec(
    "--turn-rate", "N", "lines a second of one conversation, five times that at once (default 20)")
  static let addressRate = FlagSpec(
    "--address-rate", "N", "lines a second of one address, five times that at once (default 200)")
  static let maxConversations = FlagSpec(
    "--max-conversations", "N", "conversations at once (default 100000)")
  static let maxConversationMemory = FlagSpec(
    "--max-conversation-memory", "BYTES", "memory for conversations, such as 512M (default 1G)")
  static let idleSeconds = FlagSpec(
    "--idle-seconds", "N", "close a talk connection after so long without a line (default 1800)")
  static let firstLineSeconds = FlagSpec(
    "--first-line-seconds", "N", "close a talk connection that says nothing at first (default 300)")
  static let maxUnsent = FlagSpec(
    "--max-unsent", "BYTES", "read no more from a client that leaves this unread (default 64K)")
  static let keepUnanswered = FlagSpec(
    "--keep-unanswered", nil, "keep questions without an answer for 30 days, cut loose from who asked")
}

extension CommandTable {
  static let serve = CommandSpec(
    name: .serve, summary: "serve people and other systems", operand: nil,
    flags: [
      .dialogs, .talk, .gateway, .dataOrNone, .maxConnections, .maxPerAddress, .turnRate, .addressRate,
      .maxConversations, .maxConversationMemory, .idleSeconds, .firstLineSeconds, .maxUnsent,
      .openLeadDays, .closedLeadDays, .conversationHours, .keepUnanswered,
      .smtp, .smtpFrom, .smtpName, .smtpCredentials, .smtpInTheClear, .webhookToken,
    ],
    examples: [
      .init(line: "intake serve", meaning: "then, elsewhere: nc 127.0.0.1 7070"),
      .init(line: "intake serve --data none", meaning: "keep everything in memory, and make no leads"),
      .init(
        line: "intake serve --smtp localhost:25 --smtp-from intake@example.org",
        meaning: "bring leads to desks that have the channel mail"),
      .init(line: "intake serve --talk '[::1]:7070'", meaning: "listen on IPv6"),
    ],
    notes: [
      "A limit of 0 is no limit. Limits by address don't count this machine itself.",
      "What is kept longer than the days and hours say is taken from the disk by itself.",
      "SIGTERM and Ctrl-C stop it: turns under way are finished, and everybody gets a goodbye.",
      "Events are written to the standard error stream, one JSON object a line.",
    ])
}
