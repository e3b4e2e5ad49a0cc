/// Greetings and thanks: lines that ask for nothing and answer nothing, a closed list of whole lines.
public struct Courtesies: Hashable, Sendable {
  /// Greetings, such as `hallo`.
  public let greetings: Set<String>
  /// Thanks and farewells, such as `dank je wel`.
  public let thanks: Set<String>

  /// Takes the folded texts of whole lines.
  public init(greetings: Set<String>, thanks: Set<String>) {
    self.greetings = greetings
    self.thanks = thanks
  }
}
