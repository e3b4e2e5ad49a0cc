/// Words that, in this order, tell of danger.
///
/// ```
/// pattern = element { element } ;            element = ["*" | "&"] words | "!" words | "-" words ;
/// words   = word { "/" word } ;              word    = letters ["~"] | "{" concept "}" ;
/// ```
/// Words follow each other at once; `*` lets up to `SafetyPattern.widestGap` words stand between. `a/b`
/// takes either. `word~` also takes misspellings: what sounds the same, or is a slip or two away in longer
/// words. `&word` must stand within `SafetyPattern.nearness` words of the first, on either side: people who are
/// in distress put their words in any order. `!word` must not occur anywhere in the line. `{concept}` is any of
/// the words that a line of the kind `begrip` gave that name.
public struct SafetyPattern: Hashable, Sendable {
  /// The most words that `*` stands for.
  public static let widestGap = 3
  /// How far from the first word a word with `&` may stand.
  public static let nearness = 8

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
    /// Whether none of them may stand there. It takes no place.
    public let isAbsent: Bool
  }

  /// What the pattern tells of.
  public let kind: SafetyKind
  /// The language of its words.
  public let language: SafetyLanguage
  /// Its places in order, at least one.
  public let elements: [Element]
  /// The words of which one each must stand near the first place.
  public let nearby: [[Word]]
  /// Words that must not occur.
  public let excluded: [Word]
}
