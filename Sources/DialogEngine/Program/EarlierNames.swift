/// `voorheen`: what dialogs, steps, questions and options were called before, and are called now.
struct EarlierNames: Sendable {
  private var dialogs: [DialogName: DialogName] = [:]
  private var steps: [DialogName: [StepName: StepName]] = [:]
  private var questions: [QuestionID: QuestionName] = [:]
  private var options: [QuestionID: [OptionName: OptionName]] = [:]

  /// Collects the earlier names of all scripts.
  init(_ scripts: [ScriptSyntax]) {
    for script in scripts {
      let dialog = script.name.value
      for earlier in script.earlierNames { dialogs[earlier.value] = dialog }
      for step in script.steps {
        for earlier in step.earlierNames { steps[dialog, default: [:]][earlier.value] = step.name.value }
        step.body.forEachQuestion { collect($0, in: dialog) }
      }
    }
  }

  private mutating func collect(_ question: QuestionSyntax, in dialog: DialogName) {
    for earlier in question.earlierNames {
      questions[QuestionID(dialog, earlier.value)] = question.name.value
    }
    let id = QuestionID(dialog, question.name.value)
    for option in question.options {
      for earlier in option.earlierNames { options[id, default: [:]][earlier.value] = option.name.value }
    }
  }

  /// What a dialog is called now.
  func current(_ dialog: DialogName) -> DialogName { dialogs[dialog] ?? dialog }

  /// What a step is called now; the dialog by its name of now.
  func current(_ step: StepName, in dialog: DialogName) -> StepName { steps[dialog]?[step] ?? step }

  /// What a question is called now; its dialog may go by an earlier name.
  func current(_ question: QuestionID) -> QuestionID {
    let dialog = current(question.dialog)
    return QuestionID(dialog, questions[QuestionID(dialog, question.question)] ?? question.question)
  }

  /// What an option is called now; the question by its name of now.
  func current(_ option: OptionName, of question: QuestionID) -> OptionName {
    options[question]?[option] ?? option
  }

  /// What the option whose earlier name has this fingerprint is called now; nil when none was called so.
  func current(optionMarked mark: UInt32, of question: QuestionID) -> OptionName? {
    options[question]?.first { $0.key.rawValue.fingerprint == mark }?.value
  }
}

extension [StatementSyntax] {
  /// Visits every question, also inside `als` blocks, in the order of the script.
  func forEachQuestion(_ visit: (QuestionSyntax) -> Void) {
    for statement in self {
      switch statement {
      case .ask(let question): visit(question)
      case .branch(let branch):
        branch.arms.forEach { $0.body.forEachQuestion(visit) }
        branch.otherwise?.forEachQuestion(visit)
      default: break
      }
    }
  }
}
