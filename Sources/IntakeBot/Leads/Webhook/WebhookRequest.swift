/// What `intake-webhook` is told, on its standard input: four lines, then the body up to the end.
///
/// ```
/// address
/// idempotency key
/// bearer token, or nothing
/// patience in seconds
/// ```
public struct WebhookRequest: Hashable, Sendable {
  /// Where to; `https`, or `http` on this machine.
  public let address: String
  /// The same for the same letter.
  public let key: String
  /// Goes along as `Authorization: Bearer`; nil when there is none.
  public let token: String?
  /// How long the whole may take, in seconds.
  public let patience: Int
  /// One JSON object.
  public let body: String

  init(address: String, key: String, token: String?, patience: Int, body: String) {
    self.address = address
    self.key = key
    self.token = token
    self.patience = patience
    self.body = body
  }

  /// As it is sent.
  var bytes: [UInt8] { Array("\(address)\n\(key)\n\(token ?? "")\n\(patience)\n\(body)".utf8) }

  /// Reads a request; nil when it is none.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
    guard lines.count == 5, !lines[0].isEmpty, let patience = Int(lines[3]), (1...600).contains(patience)
    else { return nil }
    self.init(
      address: String(lines[0]), key: String(lines[1]), token: lines[2].isEmpty ? nil : String(lines[2]),
      patience: patience, body: String(lines[4]))
  }
}

/// What `intake-webhook` says, on its standard output: `status 204`, `timed-out`, or `failed` and why.
public enum WebhookAnswer: Hashable, Sendable {
  /// The server answered with this status (RFC 9110, 15).
  case status(Int)
  /// It did not, within the time.
  case timedOut
  /// It could not be asked; the system's own words.
  case failed(String)

  /// As it is written.
  public var text: String {
    switch self {
    case .status(let status): "status \(status)"
    case .timedOut: "timed-out"
    case .failed(let reason): "failed \(reason)"
    }
  }

  init(_ text: String) {
    let line = text.prefix { $0 != "\n" }
    if line == "timed-out" {
      self = .timedOut
    } else if line.hasPrefix("status "), let status = Int(line.dropFirst(7)) {
      self = .status(status)
    } else {
      self = .failed(line.hasPrefix("failed ") ? String(line.dropFirst(7)) : "no answer")
    }
  }

  /// What it means for a letter. Only a status from 200 to 299 says that it arrived.
  var outcome: DeliveryOutcome {
    switch self {
    case .status(200..<300): .delivered
    // A server that took too long to read, too early, too many: the same request may do later.
    case .status(let status) where [408, 425, 429].contains(status): .postponed(.webStatus(status))
    case .status(let status) where (300..<500).contains(status): .refused(.webStatus(status))
    case .status(let status): .postponed(.webStatus(status))
    case .timedOut: .postponed(.timedOut)
    case .failed(let reason): .postponed(.web(reason))
    }
  }
}
