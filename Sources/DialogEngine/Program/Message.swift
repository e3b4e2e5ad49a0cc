/// A message with its other wordings.
public struct Message: Hashable, Sendable {
  /// A fingerprint of the first wording: the same text is the same message, wherever it moves.
  let id: UInt32
  /// The wordings, which take turns; never empty.
  let variants: [Template]
}

/// A text with places to fill in.
struct Template: Hashable, Sendable {
  /// The pieces, in order.
  let pieces: [Piece]
  /// The pieces in other languages, where there are any.
  var translations: [String: [Piece]] = [:]

  enum Piece: Hashable, Sendable {
    case literal(String)
    case reference(Reference)
  }

  /// The pieces in a language; in Dutch where that language lacks the text.
  func pieces(in language: String) -> [Piece] {
    translations.isEmpty ? pieces : translations[language] ?? pieces
  }
}

extension Template {
  /// Takes a translated text apart.
  ///
  /// - Parameter references: What the places of the Dutch text mean, by their names.
  /// - Returns: Nil when a place is not closed, or is none of the Dutch text: then Dutch is said.
  static func pieces(of text: String, filling references: [String: Reference]) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"),
        let reference = references[String(inside[..<close]).trimmed]
      else { return nil }
      pieces.append(.reference(reference))
      rest = inside[inside.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    return pieces
  }
}
