/// Words that say little of what a question is about: `de`, `een`, `ik`, `wat`.
///
/// They are not dropped (a question such as "wat kun jij?" has nothing else), but weigh little.
public struct StopWords: Sendable {
  private let words: Set<String>

  /// Takes words as people write them; they are normalised here.
  public init(_ words: Set<String>) {
    self.words = Set(words.map { Normalizer.normalizedString($0) })
  }

  /// Whether a normalised word is a stop word.
  public func contains(_ word: String) -> Bool { words.contains(word) }

  /// The words in normalised form, in ascending order.
  public var sorted: [String] { words.sorted() }
}
