/// A text that a person will read, with the places where answers are filled in.
public struct TextSyntax: Sendable {
  /// The text as written, braces and all.
  public let raw: Located<String>
  /// The text in pieces, in order; empty only for an empty text.
  public let pieces: [TextPieceSyntax]
}

/// A piece of a text.
public enum TextPieceSyntax: Sendable {
  /// Words as they are.
  case literal(String)
  /// `{vraag}`: an answer filled in.
  case reference(ReferenceSyntax)
}

/// `zeg TEKST` and its other wordings (`of TEKST`).
public struct MessageSyntax: Sendable {
  /// The wordings; never empty. They take turns.
  public let variants: [TextSyntax]
  /// The line of the `zeg`.
  public let range: SourceRange
}
