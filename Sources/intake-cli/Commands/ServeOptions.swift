internal import IntakeBot

/// What the flags of `intake serve` say.
struct ServeOptions {
  /// Where people connect; nil for the default.
  let talk: ListenAddress?
  /// Where other systems connect; nil for the default.
  let gateway: ListenAddress?
  /// Where leads are kept; nil when they are not.
  let data: String?
  /// How leads come to desks that are no folder.
  let delivery: DeliveryOptions
  /// How long things are kept.
  let terms: KeepingTerms
  /// Whether questions without an answer are kept.
  let keepsUnanswered: Bool
  /// How much may happen.
  let limits: ServerLimits

  /// Reads the flags.
  ///
  /// - Parameter descriptors: How many the process may have open.
  init(_ arguments: RawArguments, descriptors: Int) throws(UsageProblem) {
    talk = try Self.address(.talk, arguments)
    gateway = try Self.address(.gateway, arguments)
    let folder = arguments.flags[.dataOrNone] ?? "intake-data"
    data = folder == "none" ? nil : folder
    delivery = try DeliveryOptions(arguments)
    terms = try KeepingTerms(arguments)
    keepsUnanswered = arguments.has(.keepUnanswered)
    var limits = ServerLimits()
    limits.maxConnections = max(1, descriptors - 64)
    try Self.read(.maxConnections, arguments, into: &limits.maxConnections)
    try Self.read(.maxPerAddress, arguments, into: &limits.maxPerAddress)
    try Self.read(.turnRate, arguments, into: &limits.turnRate)
    try Self.read(.addressRate, arguments, into: &limits.addressRate)
    try Self.read(.maxConversations, arguments, into: &limits.maxConversations)
    try Self.read(.maxConversationMemory, arguments, into: &limits.maxConversationMemory)
    try Self.read(.idleSeconds, arguments, into: &limits.idleSeconds)
    try Self.read(.firstLineSeconds, arguments, into: &limits.firstLineSeconds)
    try Self.read(.maxUnsent, arguments, into: &limits.maxUnsent)
    self.limits = limits
  }

  private static func address(
    _ flag: FlagSpec, _ arguments: RawArguments
  ) throws(UsageProblem) -> ListenAddress? {
    guard let text = arguments.flags[flag] else { return nil }
    guard let address = ListenAddress(text) else {
      throw .unreadableValue(flag, text, expected: ListenAddress.expected)
    }
    return address
  }

  private static func read(
    _ flag: FlagSpec, _ arguments: RawArguments, into limit: inout Int
  ) throws(UsageProblem) {
    guard let text = arguments.flags[flag] else { return }
    let isSize = flag.placeholder == "BYTES"
    guard let number = isSize ? size(text) : count(text) else {
      let expected = isSize ? "a number of bytes, such as 65536, 64K or 1G" : "a number from 0 to \(most)"
      throw .unreadableValue(flag, text, expected: expected)
    }
    limit = number
  }

  /// Larger numbers mean nothing in any limit.
  private static let most = 1_000_000_000

  private static func count(_ text: String) -> Int? {
    Int(text).flatMap { (0...most).contains($0) ? $0 : nil }
  }

  /// Bytes, with `K`, `M` or `G` for 2 to the power of 10, 20 or 30.
  private static func size(_ text: String) -> Int? {
    let factors: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    guard let unit = text.uppercased().last, let factor = factors[unit] else {
      return Int(text).flatMap { $0 >= 0 ? $0 : nil }
    }
    return count(String(text.dropLast())).map { $0 * factor }
  }
}
