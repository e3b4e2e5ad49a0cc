/// Something wrong with an article: what it is, where, and its code. The wording is apart.
public struct ArticleProblem: Hashable, Sendable {
  /// What can be wrong.
  public enum Fact: Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// The first line is not `---`.
    case missingHeader
    /// The header has no second `---`.
    case unclosedHeader
    /// A header line has no colon.
    case lineWithoutColon(String)
    /// A header key that does not exist.
    case unknownKey(String, nearest: String?)
    /// A key that may stand once stands again.
    case duplicateKey(String, firstLine: Int)
    /// A key with nothing behind it.
    case emptyValue(String)
    /// No `id`.
    case missingID
    /// The id is not the name of the file.
    case idDiffersFromFile(id: String, file: String)
    /// No `titel`.
    case missingTitle
    /// No `onderwerpen`.
    case noTopics
    /// An audience that does not exist.
    case unknownAudience(String, nearest: String?)
    /// A date that is not `YYYY-MM-DD` or not in the calendar.
    case badDate(String)
    /// A year that is no number from 1900 to 2100.
    case badYear(String)
    /// The last valid day lies before the first.
    case endsBeforeItBegins(from: CalendarDay, until: CalendarDay)
    /// No text below the header.
    case emptyBody
    /// More words before `## Meer` than fit.
    case bodyTooLong(words: Int, limit: Int)
    /// `## Meer` with nothing below it.
    case emptyMore
    /// Two articles with one id; the file that has it first.
    case duplicateID(String, otherFile: String)
    /// A topic that the table of topics does not have.
    case unknownTopic(String, nearest: String?)
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

  /// The stable code, `K101` and up.
  public var code: String {
    switch fact {
    case .notUTF8: "K101"
    case .missingHeader: "K102"
    case .unclosedHeader: "K103"
    case .lineWithoutColon: "K104"
    case .unknownKey: "K105"
    case .duplicateKey: "K106"
    case .emptyValue: "K107"
    case .missingID: "K111"
    case .idDiffersFromFile: "K112"
    case .missingTitle: "K113"
    case .noTopics: "K114"
    case .unknownAudience: "K115"
    case .badDate: "K116"
    case .badYear: "K117"
    case .endsBeforeItBegins: "K118"
    case .emptyBody: "K121"
    case .bodyTooLong: "K122"
    case .emptyMore: "K123"
    case .duplicateID: "K131"
    case .unknownTopic: "K132"
    }
  }
}
