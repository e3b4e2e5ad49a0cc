extension Problem {
  /// Problems of names.
  public enum Naming: Hashable, Sendable {
    /// There is no such step in the dialog; it may be the name of a dialog.
    case unknownStep(String, isDialog: Bool, suggestion: NearName?)
    /// The answer to the question can never be this.
    case impossibleValue(String, reference: String, suggestion: String?)
    /// Nobody asks for this.
    case unknownReference(String, suggestion: NearName?)
    /// The name was given before, at `firstPlace` (`regel 3`, or a path and a line).
    case duplicateName(NameKind, String, firstPlace: String)
    /// There is no such dialog; it may be the name of a step.
    case unknownDialog(String, isStep: Bool, suggestion: NearName?)
    /// The opening phrase stands at `firstPlace` too.
    case repeatedPhrase(String, firstPlace: String)
    /// The dialog is called otherwise than the file.
    case fileNameDiffers(dialog: String, file: String)
    /// The question has the name of a dialog.
    case questionNamedAsDialog(String)
    /// A name with signs that names don't have; `proposal` is one that could do, or empty.
    case invalidName(String, proposal: String)
    /// There is no name where one belongs.
    case missingName(Keyword)
    /// The earlier name is a present name too.
    case earlierNameInUse(String)
    /// A dialog that the program cannot do without.
    case missingDialog(String)
    /// A fixed text that the program cannot do without.
    case missingOccasion(String, suggestion: NearName?)
    /// The group after `voor` does not exist.
    case unknownAudience(String, known: [String], suggestion: String?)
    /// The first step has another name than `begin`.
    case firstStepNotBegin(String)
    /// A built-in name outside the place where it has a value.
    case builtInNotHere(String, BuiltInPlace)

    var code: DiagnosticCode {
      switch self {
      case .unknownStep: .unknownStep
      case .impossibleValue: .impossibleValue
      case .unknownReference: .unknownReference
      case .duplicateName: .duplicateName
      case .unknownDialog: .unknownDialog
      case .repeatedPhrase: .repeatedPhrase
      case .fileNameDiffers: .fileNameDiffers
      case .questionNamedAsDialog: .questionNamedAsDialog
      case .invalidName: .invalidName
      case .missingName: .missingName
      case .earlierNameInUse: .earlierNameInUse
      case .missingDialog: .missingDialog
      case .missingOccasion: .missingOccasion
      case .unknownAudience: .unknownAudience
      case .firstStepNotBegin: .firstStepNotBegin
      case .builtInNotHere: .builtInNotHere
      }
    }
  }

  /// What a name is the name of.
  public enum NameKind: String, Hashable, Sendable, CaseIterable {
    /// A dialog.
    case dialog = "dialoog"
    /// A step.
    case step = "stap"
    /// A question, or the row that a `zoek` finds.
    case question = "vraag"
    /// An option.
    case option = "optie"
  }

  /// Where a built-in name has a value.
  public enum BuiltInPlace: Hashable, Sendable {
    /// In the fixed texts only.
    case fixedTexts
    /// In `contact`, in the fixed texts, and behind an `aanvraag`.
    case afterRequest
  }
}
