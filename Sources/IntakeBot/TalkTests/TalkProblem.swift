public import DialogEngine

/// Something about a conversation test that can't be read.
public struct TalkProblem: Sendable {
  /// The file.
  public let file: SourceFile
  /// The place in it.
  public let range: SourceRange
  /// What is wrong.
  public let cause: Cause

  /// What can be wrong.
  public enum Cause: Hashable, Sendable {
    /// A line begins with a word that means nothing here; the nearest that does.
    case unknownKeyword(String, nearest: String?)
    /// A line before the first `test`.
    case beforeTest
    /// Nothing stands behind a word that needs something; a line as it should be.
    case restMissing(String, form: String)
    /// Something stands behind a word that stands alone.
    case restForbidden(String)
    /// What stands behind a word can't be read; a line as it should be.
    case unreadable(String, form: String)
    /// `nu` below a `jij`.
    case nowTooLate
    /// A test in which nothing is expected.
    case nothingExpected
    /// A file without a test.
    case noTest
    /// A second test of this name.
    case duplicateName(String)
  }

  /// The stable code, `T101` and up.
  public var code: String {
    switch cause {
    case .unknownKeyword: "T101"
    case .beforeTest: "T102"
    case .restMissing: "T103"
    case .restForbidden: "T104"
    case .unreadable: "T105"
    case .nowTooLate: "T106"
    case .nothingExpected: "T107"
    case .noTest: "T108"
    case .duplicateName: "T109"
    }
  }

  /// What is wrong, in plain Dutch.
  public var message: String {
    switch cause {
    case .unknownKeyword(let word, _): "`\(word)` is geen woord waarmee een regel kan beginnen."
    case .beforeTest: "Deze regel staat boven de eerste `test`."
    case .restMissing(let word, _): "Achter `\(word)` staat niets."
    case .restForbidden(let word): "`\(word)` staat alleen op een regel."
    case .unreadable(let word, _): "Wat achter `\(word)` staat, is niet te lezen."
    case .nowTooLate: "`nu` staat onder een `jij`."
    case .nothingExpected: "Deze test controleert niets."
    case .noTest: "In dit bestand staat geen test."
    case .duplicateName(let name): "Er is al een test met de naam `\(name)`."
    }
  }

  /// What to do, in plain Dutch.
  public var mend: String {
    switch cause {
    case .unknownKeyword(_, let nearest):
      nearest.map { "Bedoel je `\($0)`?" }
        ?? "Een regel begint met bijvoorbeeld `jij`, `bot`, `bevat` of `vraag`."
    case .beforeTest: "Zet er een regel boven zoals `\(TalkKeyword.test.form)`."
    case .restMissing(_, let form), .unreadable(_, let form): "Schrijf het zo: `\(form)`."
    case .restForbidden: "Haal weg wat erachter staat."
    case .nowTooLate: "Zet `nu` direct onder `test`."
    case .nothingExpected: "Zet onder een `jij` wat de bot moet doen, zoals `bevat` of `vraag`."
    case .noTest: "Begin met een regel zoals `\(TalkKeyword.test.form)`."
    case .duplicateName: "Geef deze test een andere naam."
    }
  }
}
