extension Problem {
  /// Problems inside a line or a question.
  public enum Part: Hashable, Sendable {
    /// `of` stands between two tests.
    case orBetweenQuestions
    /// A test that cannot be read.
    case unreadableTest(TestMistake)
    /// The rest of the line does not have the form of its keyword.
    case unreadableStatement(Keyword)
    /// There is no such type of question.
    case unknownType(String, suggestion: String?)
    /// An option begins with its text; `proposal` is a name that could do.
    case optionWithoutName(text: String, proposal: String)
    /// There is no text behind the keyword.
    case missingText(Keyword)
    /// Braces that are not closed, or hold no name.
    case unreadableReference
    /// Braces in a text that is shown as it is.
    case referenceInFixedText(Keyword)
    /// A question without a text.
    case questionWithoutMessage(String)
    /// A question of a personal type without `waarom`.
    case missingReason(TypeSyntax)
    /// The line does not fit the type of the question.
    case misfittingPart(Keyword, TypeSyntax)
    /// The answer is no number.
    case comparisonNotNumber(String)
    /// A choice needs two options at least.
    case tooFewOptions(count: Int)
    /// The word means `first` already.
    case overlappingOptions(word: String, first: String)
    /// More options than a person can oversee.
    case manyOptions(count: Int)
    /// The word is reserved, and would never choose the option.
    case reservedOption(word: String, reserved: String)
    /// The name means something else in a test.
    case optionNamedAsTest(String)
    /// A message longer than a person reads on a phone.
    case longMessage(count: Int)
    /// A message asks something, and nobody waits for the answer.
    case questionInMessage
    /// A word that is not used toward a person, and a better one.
    case forbiddenWord(String, better: String)
    /// The line stands in this block already.
    case repeatedPart(Keyword, firstLine: Int)
    /// The example does not say what it must be understood as.
    case unreadableExample
    /// A second `doe` of one dialog, or a second `aanvraag`, in a step.
    case repeatedWait(Keyword, String, firstLine: Int)
    /// The lower bound is above the upper one.
    case reversedBounds
    /// Only `zeg` and `of` may stand in the fixed texts.
    case statementInFixedTexts(Keyword)
    /// An example that is understood as something else, or not at all.
    case exampleReadsOtherwise(found: String?)

    var code: DiagnosticCode {
      switch self {
      case .orBetweenQuestions: .orBetweenQuestions
      case .unreadableTest: .unreadableTest
      case .unreadableStatement: .unreadableStatement
      case .unknownType: .unknownType
      case .optionWithoutName: .optionWithoutName
      case .missingText: .missingText
      case .unreadableReference, .referenceInFixedText: .unreadableReference
      case .questionWithoutMessage: .questionWithoutMessage
      case .missingReason: .missingReason
      case .misfittingPart: .misfittingPart
      case .comparisonNotNumber: .comparisonNotNumber
      case .tooFewOptions: .tooFewOptions
      case .overlappingOptions: .overlappingOptions
      case .manyOptions: .manyOptions
      case .reservedOption, .optionNamedAsTest: .reservedOption
      case .longMessage: .longMessage
      case .questionInMessage: .questionInMessage
      case .forbiddenWord: .forbiddenWord
      case .repeatedPart: .repeatedPart
      case .unreadableExample: .unreadableExample
      case .repeatedWait: .repeatedWait
      case .reversedBounds: .reversedBounds
      case .statementInFixedTexts: .statementInFixedTexts
      case .exampleReadsOtherwise: .exampleReadsOtherwise
      }
    }
  }

  /// Why a test cannot be read.
  public enum TestMistake: Hashable, Sendable {
    /// What is tested is no name.
    case missingSubject
    /// `is` does not follow the name.
    case missingIs
    /// Nothing, or `of` or `en` with nothing behind it.
    case missingValue
    /// `niet bekend`, which is written `onbekend`, or the reverse.
    case negatedKnown(write: String)
    /// No number behind `meer dan` and its kin.
    case missingNumber(Comparison)
    /// `en` between two values.
    case andBetweenValues
  }
}
