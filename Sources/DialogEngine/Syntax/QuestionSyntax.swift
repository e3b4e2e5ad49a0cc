/// `vraag NAAM: TYPE [elke keer]` and what stands under it.
public struct QuestionSyntax: Sendable {
  /// The question's name.
  public let name: Located<QuestionName>
  /// The type.
  public let type: Located<TypeSyntax>
  /// `elke keer`: asked again each time the dialog comes by.
  public let isAskedEachTime: Bool
  /// `zeg`: the wording, one message or more; the last one asks.
  public let messages: [MessageSyntax]
  /// `kort`: the short wording for asking again.
  public let short: TextSyntax?
  /// `waarom`: the reason.
  public let reason: TextSyntax?
  /// `onbegrepen`: what is said when the line was not understood.
  public let notUnderstood: TextSyntax?
  /// `ongeldig`: what is said when it was understood but cannot be.
  public let invalid: TextSyntax?
  /// `overslaan`: how to skip; its presence makes the question optional.
  public let skip: TextSyntax?
  /// `voorbeeld TEKST => WAARDE`: lines that must be understood so.
  public let examples: [ExampleSyntax]
  /// `voorheen`: earlier names.
  public let earlierNames: [Located<QuestionName>]
  /// `optie`: the choices, in order.
  public let options: [OptionSyntax]
  /// The line of the `vraag`.
  public let range: SourceRange
}

/// The type of a question, as written.
public enum TypeSyntax: Hashable, Sendable {
  /// `keuze`
  case choice
  /// `meerkeuze`
  case multipleChoice
  /// `ja-nee`
  case yesNo
  /// `tekst`
  case text
  /// `naam`
  case name
  /// `getal`, or `getal 1 tot 500`
  case number(ClosedRange<Double>?)
  /// `datum`
  case date
  /// `postcode`
  case postcode
  /// `e-mail`
  case email
  /// `telefoon`
  case phone
  /// `bedrijfsgrootte`
  case companySize
  /// `toestemming`
  case consent
  /// `uit TABEL`
  case row(TableName)
  /// A word that is no type; already reported, so no other rule complains about it.
  case unknown
}

/// `optie NAAM TEKST` and what stands under it.
public struct OptionSyntax: Sendable {
  /// The option's name.
  public let name: Located<OptionName>
  /// What is shown.
  public let label: Located<String>
  /// `ook`: other words for it.
  public let synonyms: [Located<String>]
  /// `voorheen`: earlier names.
  public let earlierNames: [Located<OptionName>]
  /// The line of the `optie`.
  public let range: SourceRange
}

/// `voorbeeld TEKST => WAARDE`.
public struct ExampleSyntax: Sendable {
  /// What somebody types.
  public let line: Located<String>
  /// What it must be understood as, as it would be printed.
  public let expected: Located<String>
}
