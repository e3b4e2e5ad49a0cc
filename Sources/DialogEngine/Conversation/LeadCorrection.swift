/// An answer that a person corrected after it went along with leads. It can't be made outside the engine.
public struct LeadCorrection: Hashable, Sendable {
  /// The leads in which it stands, as the person was told of them.
  public let references: [String]
  /// What it is now.
  public let change: Change

  init(references: [String], change: Change) {
    self.references = references
    self.change = change
  }

  /// What of a lead is another now.
  public enum Change: Hashable, Sendable {
    /// An answer that goes along.
    case detail(LeadDetail)
    /// How the person wants to be called.
    case name(String)
    /// How to reach the person.
    case reach(LeadDraft.Reach)
  }
}
