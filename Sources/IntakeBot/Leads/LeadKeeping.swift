public import DialogEngine

/// Whoever keeps leads: durably, before anybody is told that they were sent.
public protocol LeadKeeping: Sendable {
  /// Routes a lead, writes it, and calls back once it is on disk, or could not be kept.
  ///
  /// Returns at once and never blocks: event loops call it. `completion` is called exactly once, on a
  /// thread of the keeper's own. Leads handed in while a write is under way are committed together. A turn that
  /// made this very lead before, and is taken once more after a kill, is answered with that one.
  ///
  /// - Parameters:
  ///   - question: What the conversation tells about the desk that is needed.
  ///   - origin: On which path the consent came, and which texts were in force.
  func keep(
    _ draft: LeadDraft, asking question: RoutingQuestion, from origin: LeadOrigin,
    completion: @escaping @Sendable (KeptLead?) -> Void)

  /// Does something with a lead that is kept, and calls back once that is on disk, or could not be done.
  ///
  /// As `keep`, it returns at once; `completion` is called exactly once, on a thread of the keeper's own.
  func perform(
    _ command: LeadCommand, completion: @escaping @Sendable (Result<LeadState, LeadRefusal>) -> Void)
}

/// Where a lead comes from: what a consent is kept with besides its words.
public struct LeadOrigin: Hashable, Sendable {
  /// On which path the yes came.
  public let path: Lead.Path
  /// The version of the content in use: which texts were in force.
  public let contentVersion: UInt64
  /// Which turn asks for it; nil when it is asked for once only.
  let turn: TurnKey?

  /// Names an origin.
  public init(_ path: Lead.Path, contentVersion: UInt64) {
    self.init(path, contentVersion: contentVersion, turn: nil)
  }

  init(_ path: Lead.Path, contentVersion: UInt64, turn: TurnKey?) {
    self.path = path
    self.contentVersion = contentVersion
    self.turn = turn
  }
}

/// A lead that is on disk, as the conversation and the gateway tell of it.
public struct KeptLead: Hashable, Sendable {
  /// The short reference that the person can quote.
  public let reference: String
  /// The role that takes it, as in `topics.tsv`.
  public let role: String
  /// The desk that gets it.
  public let desk: String
  /// The province, or what else the choice rested on; empty when nothing was known.
  public let region: String

  /// Describes a kept lead.
  public init(reference: String, role: String, desk: String, region: String) {
    self.reference = reference
    self.role = role
    self.desk = desk
    self.region = region
  }
}
