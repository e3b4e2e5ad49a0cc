/// How much the service lets happen. 0 means without limit, everywhere.
public struct ServerLimits: Hashable, Sendable {
  /// Connections at once, of both listeners. Default: the descriptors that the process may open, less 64.
  public var maxConnections = 0
  /// Connections at once of one address (IPv6: of one /64). This machine's own don't count. Default 100.
  public var maxPerAddress = 100
  /// Lines a second of one conversation; five times as many may come at once. Default 20.
  public var turnRate = 20
  /// Lines a second of one address; five times as many may come at once. This machine's own don't count.
  /// Default 200.
  public var addressRate = 200
  /// Conversations at once, under way or waiting to be resumed. Default 100,000.
  public var maxConversations = 100_000
  /// Bytes that conversations may take, by estimate. Default 1 GiB.
  public var maxConversationMemory = 1 << 30
  /// Seconds without a line after which a talk connection gets a goodbye. Default 1,800.
  public var idleSeconds = 1_800
  /// Seconds within which the first line must come over a talk connection. Default 300.
  public var firstLineSeconds = 300
  /// Bytes that may wait for a client that doesn't read, before nothing more is read from it. Default 65,536.
  public var maxUnsent = 65_536

  /// The defaults.
  public init() {}

  /// Turns of one gateway connection that may be under way at once, before nothing more is read from it.
  static let maxTurnsUnderWay = 256
}
