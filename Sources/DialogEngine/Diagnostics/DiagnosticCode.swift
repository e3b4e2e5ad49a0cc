/// The stable codes of diagnostics. A code never changes its meaning, and one that is given up is not reused.
public enum DiagnosticCode: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The file is no UTF-8.
  case notUTF8 = "D001"
  /// There is nothing in the file.
  case emptyScript = "D002"
  /// A line is longer than any text that a person reads.
  case lineTooLong = "D003"
  /// An odd number of spaces in front.
  case oddIndentation = "D101"
  /// A line begins with a word that is no keyword.
  case unknownKeyword = "D102"
  /// A line stands where it has no meaning.
  case misplacedKeyword = "D103"
  /// `anders` or `of` apart from what it belongs to.
  case detachedLine = "D104"
  /// Tabs in front instead of spaces.
  case tabInIndentation = "D105"
  /// Too many or too few spaces in front.
  case wrongIndentation = "D106"
  /// Too many blocks in each other.
  case nestedTooDeep = "D107"
  /// Nothing under a line that needs something under it.
  case emptyBlock = "D108"
  /// `#` inside a text, where it is no comment.
  case commentMark = "D109"
  /// A second `dialoog` in one file.
  case secondDialog = "D110"
  /// The file does not begin with `dialoog`.
  case missingHeader = "D111"
  /// A dialog without a step.
  case missingStep = "D112"
  /// `ga naar` a step that is not there.
  case unknownStep = "D201"
  /// A test for a value that the answer cannot have.
  case impossibleValue = "D202"
  /// An answer that nobody asks for.
  case unknownReference = "D203"
  /// One name twice.
  case duplicateName = "D204"
  /// `doe` a dialog that is not there.
  case unknownDialog = "D205"
  /// One opening phrase in two places.
  case repeatedPhrase = "D206"
  /// The file is called otherwise than its dialog.
  case fileNameDiffers = "D207"
  /// A question has the name of a dialog.
  case questionNamedAsDialog = "D208"
  /// A name with signs that names don't have.
  case invalidName = "D209"
  /// A name is missing.
  case missingName = "D210"
  /// An earlier name is also a present one.
  case earlierNameInUse = "D211"
  /// A dialog that must be there is not.
  case missingDialog = "D212"
  /// A fixed text is missing.
  case missingOccasion = "D213"
  /// `voor` a group that does not exist.
  case unknownAudience = "D214"
  /// The first step is not called `begin`.
  case firstStepNotBegin = "D215"
  /// A built-in name where it has no value.
  case builtInNotHere = "D216"
  /// `of` between two tests.
  case orBetweenQuestions = "D301"
  /// A test that cannot be read.
  case unreadableTest = "D302"
  /// A line whose rest cannot be read.
  case unreadableStatement = "D303"
  /// A question of a type that does not exist.
  case unknownType = "D304"
  /// An option without a name.
  case optionWithoutName = "D305"
  /// A text is missing.
  case missingText = "D306"
  /// Braces that hold no name.
  case unreadableReference = "D307"
  /// A question without `zeg`.
  case questionWithoutMessage = "D308"
  /// Something personal is asked without `waarom`.
  case missingReason = "D309"
  /// A line that does not fit the question's type.
  case misfittingPart = "D310"
  /// `meer dan` about something that is no number.
  case comparisonNotNumber = "D311"
  /// A choice with less than two options.
  case tooFewOptions = "D312"
  /// One word for two options.
  case overlappingOptions = "D313"
  /// More than twelve options.
  case manyOptions = "D314"
  /// An option that reads as a reserved word.
  case reservedOption = "D315"
  /// A message of more than 160 characters.
  case longMessage = "D316"
  /// A message asks something and does not wait.
  case questionInMessage = "D317"
  /// A word that is not used toward a person.
  case forbiddenWord = "D318"
  /// A line twice where it stands once.
  case repeatedPart = "D319"
  /// A question's `voorbeeld` without its outcome.
  case unreadableExample = "D320"
  /// Two places in a step where a conversation would rest under one name.
  case repeatedWait = "D321"
  /// Bounds the wrong way round.
  case reversedBounds = "D322"
  /// Another statement than `zeg` in the fixed texts.
  case statementInFixedTexts = "D323"
  /// An example is understood otherwise than it says.
  case exampleReadsOtherwise = "D324"
  /// A road that ends nowhere.
  case looseEnd = "D401"
  /// A round that asks nothing anew.
  case silentRound = "D402"
  /// A text uses what may be unknown there.
  case maybeUnknown = "D403"
  /// Dialogs that call each other.
  case ring = "D404"
  /// Something that can never happen.
  case unreachable = "D405"
  /// A step that no road leads to.
  case noWayIn = "D406"
  /// An answer that nothing uses.
  case unused = "D407"
  /// An answer that is not asked on any road to here.
  case neverAsked = "D408"
  /// Something personal is asked outside `contact`.
  case personalQuestionOutside = "D501"
  /// Something personal is asked before a yes.
  case personalQuestionBeforeConsent = "D502"
  /// `doe contact`.
  case contactCalled = "D503"
  /// A yes, and no way to reach the person.
  case consentWithoutAddress = "D504"
  /// `toestemming` outside `contact`.
  case consentOutside = "D505"
  /// `contact` can end without having asked consent.
  case missingConsent = "D506"
  /// A second question of consent.
  case secondConsent = "D507"
  /// A table that is not there.
  case unknownTable = "D601"
  /// A column that is not there.
  case unknownColumn = "D602"
  /// A lookup that more than one row can fit.
  case severalRows = "D603"
  /// A topic that does not exist.
  case unknownTopic = "D604"
  /// A topic that nobody takes.
  case topicWithoutDesk = "D605"
  /// A topic without an article.
  case topicWithoutArticle = "D606"
  /// A lookup for a value that is not in the column.
  case valueNotInColumn = "D607"

  /// Whether a script with this problem can run.
  public var severity: Severity {
    switch self {
    case .commentMark, .manyOptions, .longMessage, .questionInMessage, .unused: .warning
    default: .error
    }
  }

  /// In the order of the codes.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
