/// Which desk takes a lead, and why.
public struct RoutingDecision: Hashable, Sendable {
  /// The id of the desk's row.
  public let adviser: String
  /// The desk's name.
  public let desk: String
  /// The role that was asked for.
  public let role: String
  /// The province; empty when it is not known.
  public let region: String
  /// The reasons, in one line of English.
  public let why: String
  /// Whether no desk fitted, and this is the one that takes what is left.
  public let isFallback: Bool
  /// What an operator should know; nil when all is well.
  public let warning: Warning?

  /// What an operator should know.
  public enum Warning: Hashable, Sendable {
    /// No desk fitted.
    case nobodyFits
    /// Each desk that fits has as many leads this week as it can take, or more.
    case allFull
    /// No desk fitted, and there is no fallback desk either.
    case noFallbackDesk
  }
}
