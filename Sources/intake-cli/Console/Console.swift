internal import IntakeBot

/// Everything of the world that a command touches, handed in so that tests can do without the world.
struct Console {
  /// Where lines come from.
  let input: any ByteSource
  /// Where the results go.
  let output: any TextSink
  /// Where complaints go.
  let errors: any TextSink
  /// The environment variables.
  let variables: [String: String]
  /// The moment, on a Dutch clock, asked anew for each line.
  let now: () -> LocalTime
  /// Whether a person sits at the keyboard: then there is a prompt.
  let isInteractive: Bool
  /// Whether the output may have colours.
  let hasColors: Bool
  /// Waits a moment before something is looked at again; false when it is time to end.
  var pause: () -> Bool = { false }
}

/// Where bytes come from.
protocol ByteSource {
  /// The next bytes, as many as there are; nil at the end.
  func read() -> [UInt8]?
  /// What can be waited for beside others; nil when `read` never waits.
  var descriptor: Int32? { get }
}

/// Where text goes.
protocol TextSink {
  /// Writes, at once.
  func write(_ text: String)
}

/// How a command ends.
enum ExitCode: Int32 {
  /// Good.
  case good = 0
  /// The thing checked is not good.
  case notGood = 1
  /// Wrong usage.
  case wrongUsage = 2
  /// It couldn't be done.
  case couldNotBeDone = 3
}
