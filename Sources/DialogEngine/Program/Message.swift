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

  enum Piece: Hashable, Sendable {
    case literal(String)
    case reference(Reference)
  }

  /// The whole text when nothing has to be filled in, which is the common case.
  var literal: String? {
    if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
    return pieces.isEmpty ? "" : nil
  }
}
