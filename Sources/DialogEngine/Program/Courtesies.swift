/// Greetings and thanks: lines that ask for nothing and answer nothing, a closed list of whole lines.
public struct Courtesies: Sendable {
  /// Greetings, such as `hallo`.
  public let greetings: Set<String>
  /// Thanks and farewells, such as `dank je wel`.
  public let thanks: Set<String>
  /// All of them, by whether they greet.
  private let greets: WordMap<Bool>

  /// Whether a line is a greeting; false for thanks, nil for any other line.
  func isGreeting(_ line: NormalizedLine) -> Bool? { greets[line.folded] }

  /// Takes the folded texts of whole lines.
  public init(greetings: Set<String>, thanks: Set<String>) {
    self.greetings = greetings
    self.thanks = thanks
    greets = WordMap(thanks.sorted().map { ($0, false) } + greetings.sorted().map { ($0, true) })
  }
}
