/// How long leads are kept. What is due goes at the next tidying, from the disk as well.
public struct LeadRetention: Hashable, Sendable {
  /// Days since it was made after which a lead goes that nobody closed. Default 90.
  public var openDays = 90
  /// Days since it was closed after which a lead goes; its counts stay. Default 30.
  public var closedDays = 30

  /// The defaults.
  public init() {}

  /// Ten years, the longest that can be asked for: then only what was taken back is due.
  static let longest: LeadRetention = {
    var retention = LeadRetention()
    (retention.openDays, retention.closedDays) = (3_650, 3_650)
    return retention
  }()
}

/// What tidying does with a lead.
enum LeadFate: Hashable, Sendable {
  /// It stays as it is.
  case kept
  /// What the person gave goes; what the request to its desk needs stays until that was made.
  case erased
  /// All of it goes, and is counted.
  case gone
}

extension LeadStatus {
  /// What tidying does with the lead at a moment.
  func fate(at moment: Moment, _ retention: LeadRetention) -> LeadFate {
    if result == .withdrawn { return awaitsDeletion ? .erased : .gone }
    let end = closed?.adding(days: retention.closedDays) ?? made.adding(days: retention.openDays)
    return end <= moment ? .gone : .kept
  }
}

extension Moment {
  fileprivate func adding(days: Int) -> Moment {
    Moment(milliseconds: milliseconds + Int64(days) * 86_400_000)
  }
}
