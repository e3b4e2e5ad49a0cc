/// What a connection of the talk protocol does, as a pure machine: bytes and time go in, actions come out.
///
/// Whoever drives it sends exactly one block for each action, in order, and closes after a `close`.
struct TalkConnection {
  /// What is to be done.
  enum Action: Hashable, Sendable {
    /// Let the conversation take this line.
    case take(String)
    /// Tell this.
    case tell(TalkNotice)
    /// Tell the code of this conversation.
    case showCode
    /// Go on with another conversation.
    case resume(ResumeCode)
    /// Tell this as the last block, and close.
    case close(TalkNotice)
    /// Begin the conversation anew when a line comes: it is too long ago. Nothing is told.
    case expire
    /// The client has sent all it had: close when everything is told.
    case end
  }

  /// How long things may take; 0 is without end.
  struct Patience {
    /// Nanoseconds until the first line.
    let firstLine: Int64
    /// Nanoseconds between lines.
    let idle: Int64
    /// Nanoseconds until a conversation is forgotten.
    let conversation: Int64
  }

  private var framer = LineFramer<TalkLine>()
  private var pace = TokenBucket()
  private var hasSpoken = false
  /// When the last line came, or the connection was made.
  private(set) var lastLine: Int64
  private var hasExpired = false

  init(now: Int64) { lastLine = now }

  /// Takes bytes from `position` on, up to the first thing to do; nil when there is none.
  ///
  /// - Parameter address: The pace of all lines of the client's address; nil when that doesn't count.
  mutating func next(
    in bytes: Span<UInt8>, from position: inout Int, now: Int64, pace limit: PaceLimit,
    address: AddressPace? = nil
  ) -> Action? {
    guard position < bytes.count, let frame = framer.next(in: bytes, from: &position) else { return nil }
    switch frame {
    case .endless: return .close(.endless)
    case .line(let line): return action(for: line, now: now, pace: limit, address: address)
    }
  }

  /// The client shut its side. Call it until it gives `end`.
  mutating func finish(now: Int64, pace limit: PaceLimit, address: AddressPace? = nil) -> Action {
    framer.finish().map { action(for: $0, now: now, pace: limit, address: address) } ?? .end
  }

  private mutating func action(
    for line: TalkLine, now: Int64, pace limit: PaceLimit, address: AddressPace?
  ) -> Action {
    (lastLine, hasSpoken, hasExpired) = (now, true, false)
    // Every line counts, also those that are not taken.
    guard pace.take(at: now, limit) == nil, address?.take(at: now) == nil else { return .tell(.tooFast) }
    switch line {
    case .tooLong: return .tell(.tooLong)
    case .notText: return .tell(.notText)
    case .text(let text): return TalkCommand(text).map(Self.action) ?? .take(text)
    }
  }

  private static func action(for command: TalkCommand) -> Action {
    switch command {
    case .help: .tell(.help)
    case .code: .showCode
    case .resume(let code?): .resume(code)
    case .resume(nil): .tell(.codeMissing)
    case .stop: .close(.goodbye)
    case .unknown: .tell(.unknownCommand)
    }
  }

  /// When `time` has something to do; nil when never. Half a line is no sign of life.
  func deadline(_ patience: Patience) -> Int64? {
    var deadlines: [Int64] = []
    let silence = hasSpoken ? patience.idle : Self.shorter(patience.firstLine, patience.idle)
    if silence > 0 { deadlines.append(lastLine + silence) }
    if patience.conversation > 0, !hasExpired { deadlines.append(lastLine + patience.conversation) }
    return deadlines.min()
  }

  private static func shorter(_ left: Int64, _ right: Int64) -> Int64 {
    left == 0 || right == 0 ? max(left, right) : min(left, right)
  }

  /// Time has passed.
  mutating func time(_ now: Int64, _ patience: Patience) -> Action? {
    guard let deadline = deadline(patience), deadline <= now else { return nil }
    if !hasExpired, patience.conversation > 0, lastLine + patience.conversation <= now,
      deadline == lastLine + patience.conversation
    {
      hasExpired = true
      return .expire
    }
    return .close(.idle)
  }
}
