/// Words that, in this order, tell of danger.
///
/// ```
/// pattern = element { element } ;            element = ["*"] word { "/" word } | "!" word ;
/// ```
/// Words follow each other at once; `*` lets up to `SafetyPattern.widestGap` words stand between. `a/b`
/// takes either. `word~` also takes misspellings: what sounds the same, or is a slip or two away in longer
/// words. `!word` must not occur anywhere in the line.
public struct SafetyPattern: Hashable, Sendable {
  /// The most words that `*` stands for.
  public static let widestGap = 3

  /// A word of a pattern, normalised.
  public struct Word: Hashable, Sendable {
    /// The word.
    public let text: String
    /// Whether misspellings count.
    public let isForgiving: Bool
  }

  /// One place in a pattern.
  public struct Element: Hashable, Sendable {
    /// The words that may stand there.
    public let alternatives: [Word]
    /// Whether other words may stand before it.
    public let followsGap: Bool
  }

  /// What the pattern tells of.
  public let kind: SafetyKind
  /// The language of its words.
  public let language: SafetyLanguage
  /// Its places in order, at least one.
  public let elements: [Element]
  /// Words that must not occur.
  public let excluded: [Word]
}
