/// What a `{…}` or a test refers to.
enum Reference: Hashable, Sendable {
  /// The answer to a question.
  case answer(QuestionID)
  /// A column of the row that was answered to an `uit TABEL` question.
  case answerColumn(QuestionID, column: Int)
  /// A row found by `zoek`.
  case lookup(QuestionID)
  /// A column of such a row.
  case lookupColumn(QuestionID, column: Int)
  /// A field of the lead under way.
  case request(RequestField)
  /// A value that only a fixed text has.
  case fixed(FixedField)
}

/// The fields of `aanvraag`.
enum RequestField: String, Hashable, Sendable, CaseIterable {
  /// Who gets it, such as `een coach`.
  case receiver = "wie"
  /// What it is about.
  case topic = "onderwerp"
  /// What goes along, as a list for people.
  case carried = "mee"
  /// The reference that can be quoted.
  case reference = "nummer"
  /// `verstuurd`, `geweigerd` or `mislukt`.
  case outcome = "uitkomst"
}

/// The values that the engine fills into fixed texts.
enum FixedField: String, Hashable, Sendable, CaseIterable {
  /// A dialog's title.
  case title = "titel"
  /// A question's name, hyphens as spaces.
  case question = "vraag"
  /// An answer, printed.
  case value = "waarde"
  /// How many choices there are.
  case count = "aantal"
  /// Answers that were taken beforehand, as a list for people.
  case remembered = "onthouden"
  /// The words that skip a question.
  case skip = "overslaan"
  /// The helpdesk's name.
  case contactName = "contact.naam"
  /// The helpdesk's phone number.
  case contactPhone = "contact.telefoon"
  /// The helpdesk's hours.
  case contactHours = "contact.uren"
  /// Today's notice.
  case contactNotice = "contact.melding"
  /// When somebody is there again.
  case contactOpensAgain = "contact.weer"
}
