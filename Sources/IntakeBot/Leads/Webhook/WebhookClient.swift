internal import Foundation
internal import FoundationNetworking

/// Posts leads to desks that have a system of their own: HTTP POST of one JSON object.
///
/// The same lead always carries the same `Idempotency-Key`, its reference: whoever got it before can tell.
public struct WebhookClient: Sendable {
  /// Goes along as `Authorization: Bearer`; nil when there is none.
  private let token: String?
  /// How long an answer may take, in seconds.
  private let patience: Int

  /// The most bytes of an answer that are read; what it says does not matter.
  static let longestAnswer = 65_536

  /// Prepares to post. A token is one line without white space.
  public init(token: String? = nil, patience: Int = 30) {
    self.token = token
    self.patience = patience
  }

  /// Posts one JSON object. Blocks until the server has answered or has failed. Only a status from 200 to 299
  /// counts. A redirect is not followed: the request would become a GET without the lead.
  func post(_ json: String, to address: String, key: String) -> DeliveryOutcome {
    guard let url = URL(string: address), let host = url.host(), !host.isEmpty,
      let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme)
    else { return .refused(.badAddress) }
    guard scheme == "https" || Self.isLoopback(host) else { return .refused(.webInTheClear) }
    var request = URLRequest(url: url, timeoutInterval: TimeInterval(patience))
    request.httpMethod = "POST"
    request.httpBody = Data(json.utf8)
    request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")
    request.setValue(key, forHTTPHeaderField: "Idempotency-Key")
    if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
    return Self.outcome(of: WebRequest.run(request, patience: patience))
  }

  private static func outcome(of result: Result<Int, DeliveryFailure>) -> DeliveryOutcome {
    switch result {
    case .success(200..<300): .delivered
    // Too early, too many, or a server that took too long to read: the same request may do later.
    case .success(let status) where [408, 425, 429].contains(status): .postponed(.webStatus(status))
    case .success(let status) where (300..<500).contains(status): .refused(.webStatus(status))
    case .success(let status): .postponed(.webStatus(status))
    case .failure(let failure): .postponed(failure)
    }
  }

  private static func isLoopback(_ host: String) -> Bool {
    let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    if bare == "localhost" { return true }
    return ListenAddress(bare.contains(":") ? "[\(bare)]:0" : "\(bare):0")?.isLoopback ?? false
  }
}
