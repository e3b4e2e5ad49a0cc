public import Foundation

/// Writes events, one JSON object a line.
public struct Log: Sendable {
  private let write: @Sendable ([UInt8]) -> Void
  private let timestamp: @Sendable () -> String

  /// A log that hands its lines, each with LF, to `write`, which any thread may call.
  public init(
    timestamp: @escaping @Sendable () -> String = { Log.timestamp(Date()) },
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.timestamp = timestamp
    self.write = write
  }

  /// To the standard error stream, a line in one piece.
  public static let standardError = Log { line in
    // The array lives as long as the call. What can't be written is nobody's to mend here.
    _ = line.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Nowhere.
  public static let silent = Log { _ in }

  /// Writes an event.
  public func callAsFunction(_ event: LogEvent) {
    var json = JSONWriter()
    json.object { json in
      json.text("time", timestamp())
      event.write(to: &json)
    }
    write(json.bytes + [UInt8(ascii: "\n")])
  }

  /// A moment in UTC, such as `2026-11-21T11:23:40Z` (RFC 3339).
  public static func timestamp(_ moment: Date) -> String {
    var seconds = time_t(moment.timeIntervalSince1970)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1_900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
    return "\(day)T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))Z"
  }
}

extension LogEvent {
  /// Appends the event's name and members.
  func write(to json: inout JSONWriter) {
    json.name("event")
    switch self {
    case .listening(let talk, let gateway, let loops):
      json.string("listening")
      json.text("talk", talk)
      json.text("gateway", gateway)
      json.count("loops", loops)
    case .examplesInContent: json.string("examples-in-content")
    case .refused(let reason, let count):
      json.string("refused")
      json.text("reason", reason.rawValue)
      json.count("count", count)
    case .acceptPaused: json.string("accept-paused")
    case .leadKept(let role, let desk):
      json.string("lead-kept")
      json.text("role", role)
      json.text("desk", desk)
    case .leadFailed: json.string("lead-failed")
    case .withdrawalFailed(let reason):
      json.string("withdrawal-failed")
      json.text("reason", reason)
    case .correctionFailed(let reason):
      json.string("correction-failed")
      json.text("reason", reason)
    case .leads(let event): event.write(to: &json)
    case .conversations(let event): event.write(to: &json)
    case .safety(let kind):
      json.string("safety")
      json.text("kind", kind)
    case .remembered(let hits):
      json.string("remembered")
      json.count("asked", hits.asked)
      json.count("found", hits.found)
    case .disk(let refusals):
      json.string("disk-refused")
      json.refusals(refusals)
    case .stopping(let connections):
      json.string("stopping")
      json.count("connections", connections)
    case .stopped(let cutOff):
      json.string("stopped")
      json.count("cut_off", cutOff)
    }
  }
}
