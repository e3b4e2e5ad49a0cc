/// What kind of answer a question takes, with all that is needed to recognise one.
public enum AnswerType: Hashable, Sendable {
  /// `keuze`: exactly one of the options.
  case choice([AnswerOption])
  /// `meerkeuze`: one or more of the options.
  case multipleChoice([AnswerOption])
  /// `ja-nee`.
  case yesNo
  /// `tekst`: any line that says something.
  case text
  /// `naam`: how somebody wants to be called.
  case name
  /// `getal`, with the bounds that the question sets.
  case number(ClosedRange<Double>?)
  /// `datum`.
  case date
  /// `postcode`: four digits are enough.
  case postcode
  /// `e-mail`.
  case email
  /// `telefoon`.
  case phone
  /// `bedrijfsgrootte`.
  case companySize
  /// `toestemming`: a yes or no that is never taken from half a line with a question in it.
  case consent
  /// `uit TABEL`: one of the names in the table's first column.
  case row(Table)
}

/// One option of a question, as a person may name it.
public struct AnswerOption: Hashable, Sendable {
  /// The stable name.
  public let name: OptionName
  /// What is shown, such as `Over mij`.
  public let label: String
  /// Other words for it (`ook`).
  public let synonyms: [String]

  /// Makes an option.
  public init(name: OptionName, label: String, synonyms: [String] = []) {
    self.name = name
    self.label = label
    self.synonyms = synonyms
  }
}
