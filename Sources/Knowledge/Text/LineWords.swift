/// A line as somebody typed it, taken apart once: articles, danger, opening phrases and languages are all looked
/// for by the same words and the same sounds.
public final class LineWords: Sendable {
  /// The line.
  public let text: String
  let tokens: TokenList
  let keys: SoundKeys

  /// Takes a line of at most some kilobytes apart, in time proportional to its length.
  public init(_ text: String) {
    self.text = text
    tokens = Tokenizer.tokens(of: text)
    keys = SoundKeys(of: tokens)
  }
}
