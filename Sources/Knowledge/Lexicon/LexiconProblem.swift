/// Something wrong with a line of a lexicon file. What it is, where, and its code; the wording is apart.
public struct LexiconProblem: Hashable, Sendable {
  /// What can be wrong.
  public enum Fact: Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// A line with columns has too few of them.
    case missingColumn(expected: Int, found: Int)
    /// Nothing stands in a column, or between two bars.
    case emptyEntry
    /// A stop word holds a space: it can never be met.
    case severalWords(String)
    /// A word has a line already.
    case duplicate(String, firstLine: Int)
    /// A third column other than `beide`.
    case unknownDirection(String)
    /// A phrase of more words than a synonym may have.
    case phraseTooLong(String, limit: Int)
    /// A kind of safety pattern that does not exist.
    case unknownKind(String, nearest: String?)
    /// A language that safety patterns do not know.
    case unknownLanguage(String)
    /// A pattern without a word that must occur.
    case patternWithoutWord
    /// A `*` at the start or end of a pattern, or two in a row.
    case looseStar
    /// An alternative without letters, as in `a//b`.
    case emptyAlternative(String)
  }

  /// What is wrong.
  public let fact: Fact
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// A problem at a place.
  public init(_ fact: Fact, line: Int, column: Int = 1) {
    self.fact = fact
    self.line = line
    self.column = column
  }

  /// The stable code, `K201` and up.
  public var code: String {
    switch fact {
    case .notUTF8: "K201"
    case .missingColumn: "K202"
    case .emptyEntry: "K203"
    case .severalWords: "K204"
    case .duplicate: "K205"
    case .unknownDirection: "K206"
    case .phraseTooLong: "K207"
    case .unknownKind: "K211"
    case .unknownLanguage: "K212"
    case .patternWithoutWord: "K213"
    case .looseStar: "K214"
    case .emptyAlternative: "K215"
    }
  }
}
