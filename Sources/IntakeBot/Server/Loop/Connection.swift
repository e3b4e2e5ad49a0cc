internal import DialogEngine

/// What an event loop knows of a connection, whatever it speaks. Belongs to that loop.
class Connection {
  /// Its place in the loop's table, and a number that no earlier connection at that place had.
  let id: UInt64
  let descriptor: Int32
  let address: ClientAddress
  let pace: AddressPace?

  /// What was read and not looked at yet.
  var input: [UInt8] = []
  /// Whether the client has shut its side.
  var inputEnded = false
  /// What the client has not taken yet.
  var unsent = SendQueue()
  var interest: Poller.Interest = .read
  var phase = Phase.open
  /// Whether what it has unsent must wait until the turns of this pass are kept.
  var awaitsCommit = false
  /// Whether it is in the loop's list of those that have work left.
  var isReady = false
  /// When the timer wheel will bring it up; nil when it won't.
  var armedAt: Int64?
  /// When it is closed whatever the client does.
  var lingerUntil: Int64?
  /// How much came after the last block, and was thrown away.
  var swallowed = 0

  enum Phase {
    case open
    /// Everything was read: close when everything is answered and sent.
    case ending
    /// The last block is on its way: then shut our side, and wait for the client to shut its own.
    case closing
    /// Our side is shut. What still comes is thrown away, so that the last block isn't lost to a reset.
    case lingering
  }

  init(id: UInt64, accepted: AcceptedConnection) {
    self.id = id
    descriptor = accepted.descriptor
    address = accepted.address
    pace = accepted.pace
  }

  /// Whether lines must wait for something that is under way elsewhere.
  var isBlocked: Bool { false }

  /// Whether something that came in is not answered yet.
  var hasWorkUnderWay: Bool { false }
}

/// A person's connection.
final class TalkLink: Connection {
  var machine: TalkConnection
  var session: TalkSession
  /// The turn whose lead is being written.
  var underWay: Turn?
  /// Whether the conversation is forgotten once what is under way is answered.
  var isToBeForgotten = false
  /// Who gets the conversation as soon as the lead is written.
  var releaseTo: ConnectionPlace?
  /// Whether another conversation was asked for and is on its way.
  var awaitsDelivery = false

  init(id: UInt64, accepted: AcceptedConnection, now: Int64) {
    machine = TalkConnection(now: now)
    session = TalkSession(now: now)
    super.init(id: id, accepted: accepted)
  }

  override var isBlocked: Bool { underWay != nil || awaitsDelivery }
  override var hasWorkUnderWay: Bool { isBlocked }
}

/// Another system's connection.
final class GatewayLink: Connection {
  var machine: GatewayConnection
  /// Answers in the order of their lines; nil for those that are not there yet. Only those that wait for one
  /// before them, or are waited for.
  private var answers: [[UInt8]?] = []
  /// Which of the connection's turns the first of `answers` is.
  private var firstSequence = 0

  init(id: UInt64, accepted: AcceptedConnection, asksToken: Bool) {
    machine = GatewayConnection(asksToken: asksToken)
    super.init(id: id, accepted: accepted)
  }

  override var isBlocked: Bool { answers.count >= ServerLimits.maxTurnsUnderWay }
  override var hasWorkUnderWay: Bool { !answers.isEmpty }

  /// The number of the next turn.
  var nextSequence: Int { firstSequence + answers.count }

  /// Holds the next turn's place.
  func awaitAnswer() { answers.append(nil) }

  /// An answer that is there at once; it goes out now unless one before it is waited for.
  func answer(_ line: [UInt8], into output: inout [UInt8]) {
    if answers.isEmpty {
      firstSequence += 1
      output.append(contentsOf: line)
    } else {
      answers.append(line)
    }
  }

  /// An answer that was waited for; all that are complete go out.
  func answer(_ line: [UInt8], to sequence: Int, into output: inout [UInt8]) {
    let index = sequence - firstSequence
    guard answers.indices.contains(index) else { return }
    answers[index] = line
    var complete = 0
    while complete < answers.count, let line = answers[complete] {
      output.append(contentsOf: line)
      complete += 1
    }
    answers.removeFirst(complete)
    firstSequence += complete
  }
}
