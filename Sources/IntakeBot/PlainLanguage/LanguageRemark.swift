internal import DialogEngine

/// Something in a text that makes it harder to read, or hurts.
struct LanguageRemark: Hashable, Sendable {
  let fact: Fact
  let range: SourceRange

  /// What there is to remark.
  enum Fact: Hashable, Sendable {
    /// A sentence of more words than a weak reader keeps in mind.
    case longSentence(words: Int)
    /// A message of a dialog that does not fit a phone.
    case longMessage(words: Int)
    /// Two questions in one message: which one is answered?
    case severalQuestions
    /// A word that few people use, with a plainer one where the lexicon has it.
    case uncommonWord(String, plain: String?)
    /// An abbreviation that its file never explains, with what it stands for where the lexicon has it.
    case unexplainedAbbreviation(String, meaning: String?)
    /// `u` or `uw`: the bot says `je`.
    case politeForm(String)
    /// A figure out of a dated source without its year.
    case figureWithoutYear(String)
    /// A word that stamps people, in an article or a table.
    case stamp(String, better: String)
    /// An article that is hard to read as a whole.
    case hardArticle(ease: Int)
    /// A file whose sentences are too long on average.
    case longOnAverage(words: Int)
    /// A silenced remark that is never made.
    case needlessWaiver(LanguageCode)
    /// A silenced remark without a reason.
    case waiverWithoutReason(LanguageCode)
  }

  /// The stable code.
  var code: LanguageCode {
    switch fact {
    case .longSentence: .longSentence
    case .longMessage: .longMessage
    case .severalQuestions: .severalQuestions
    case .uncommonWord: .uncommonWord
    case .unexplainedAbbreviation: .unexplainedAbbreviation
    case .politeForm: .politeForm
    case .figureWithoutYear: .figureWithoutYear
    case .stamp: .stamp
    case .hardArticle: .hardArticle
    case .longOnAverage: .longOnAverage
    case .needlessWaiver: .needlessWaiver
    case .waiverWithoutReason: .waiverWithoutReason
    }
  }
}

/// The stable codes of remarks on the language.
enum LanguageCode: String, Hashable, Sendable, CaseIterable {
  case longSentence = "B101"
  case longMessage = "B102"
  case severalQuestions = "B103"
  case uncommonWord = "B104"
  case unexplainedAbbreviation = "B105"
  case politeForm = "B106"
  case figureWithoutYear = "B107"
  case stamp = "B108"
  case hardArticle = "B109"
  case longOnAverage = "B110"
  case needlessWaiver = "B121"
  case waiverWithoutReason = "B122"

  /// A word that hurts keeps the bot from talking, as it does in scripts; the rest is advice.
  var severity: Severity { self == .stamp ? .error : .warning }
}
