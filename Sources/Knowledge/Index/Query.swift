/// How a word of a question led to a term.
enum MatchReason: UInt8, Sendable {
  case word, stem, part, joined, synonym, spokenAlike, slip

  /// The name in explanations.
  var name: String {
    switch self {
    case .word: "word"
    case .stem: "stem"
    case .part: "part of a compound"
    case .joined: "two words joined"
    case .synonym: "synonym"
    case .spokenAlike: "sounds the same"
    case .slip: "spelling slip"
    }
  }
}

/// A term by which a concept can be met, and what that is worth.
struct Alternative: Sendable {
  let term: Int32
  let weight: Float
  let reason: MatchReason
}

/// One thing that a question mentions: the terms by which it can be met, of which the best counts.
struct Concept: Sendable {
  /// Where in the question's `alternatives` its own stand.
  var range: Range<Int>
  /// How much it counts: 1 for a word, less for the parts of a compound.
  var share: Float
  /// The word of the question, as an index into its tokens.
  let token: Int
  /// Whether it is a stop word.
  var isStop: Bool

  /// Whether no text has it.
  var isUnknown: Bool { range.isEmpty }
}

/// A question as ranking sees it.
struct Query: Sendable {
  let tokens: TokenList
  var concepts: [Concept] = []
  var alternatives: [Alternative] = []

  /// How many things it mentions beside stop words.
  var contentCount: Int { concepts.count { !$0.isStop } }
}
