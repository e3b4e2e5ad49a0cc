internal import Foundation

/// Where a desk's own system takes leads: `https`, or `http` on this machine.
public struct WebhookAddress: Hashable, Sendable {
  /// The address, as it stands in the roster.
  public let text: String

  /// Reads an address.
  ///
  /// - Throws: `DeliveryFailure.badAddress`, or `webInTheClear` for `http` to another machine.
  public init(_ text: String) throws(DeliveryFailure) {
    guard let url = URL(string: text), let host = url.host(), !host.isEmpty,
      let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme), url.user() == nil
    else { throw .badAddress }
    guard scheme == "https" || Self.isLoopback(host) else { throw .webInTheClear }
    self.text = text
  }

  private static func isLoopback(_ host: String) -> Bool {
    let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    if bare == "localhost" { return true }
    return ListenAddress(bare.contains(":") ? "[\(bare)]:0" : "\(bare):0")?.isLoopback ?? false
  }
}
