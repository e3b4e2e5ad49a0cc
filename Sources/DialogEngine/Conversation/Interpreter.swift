/// The machine for one step: takes a conversation apart, moves it, and gathers what is said on the way.
///
/// The extensions follow a line through its fixed order: `+Line`, `+Reserved`, `+Side`, `+Correction`,
/// `+Answering`, `+Asked`, `+Misses`; then the script: `+Run`, `+Questions`, `+Requests`; and what all of
/// them use: `+Messages`, `+References`, `+Choices`.
///
/// There is one for each step, and it is never copied: all that a step changes is changed in place.
struct Interpreter: ~Copyable {
  var conversation: Conversation
  let context: StepContext
  /// The dialog under way; nil before the beginning, after the end, or when a changed program lacks it.
  private(set) var runningDialog: Dialog?

  var messages: [String] = []
  var effects: [Effect] = []
  var recognitions: [Recognition] = []
  var articles: [ArticleMatch] = []
  var statements: [RunStatement] = []
  /// While set, nothing is said: the script runs to its first question to see where a line belongs.
  var isSilent = false
  /// While set, messages that were said before are not repeated, unless they say something else now.
  var skipsSaidMessages = false
  /// The state before a correction, in which those messages were said.
  var stateBeforeCorrection: ConversationState?
  /// Where in `messages` stands what `contact` said first: part of what is consented to.
  var firstContactMessage = 0
  /// What was found in this step: the last line that was searched for, with what it may ask for and open.
  var foundArticles: (line: String, matches: [ArticleMatch])?
  var foundDialogs: (line: String, matches: [DialogMatch])?
  /// While set, the conversation moves to a changed script.
  var isRelocating = false
  /// What the person saw to choose from, when the script changed since.
  var choicesBeforeChange: [UInt32]?
  /// Whether this step answered a safety concern, after which nothing is asked.
  var answeredSafety = false

  init(_ conversation: consuming Conversation, in context: StepContext) {
    self.conversation = conversation
    self.context = context
    noteRunningDialog()
  }

  var program: Program { context.program }

  var state: ConversationState {
    _read { yield conversation.state }
    _modify {
      yield &conversation.state
      noteRunningDialog()
    }
  }

  /// Changes the frame of the dialog under way.
  mutating func updateTop(_ change: (inout Frame) -> Void) {
    guard let top = conversation.state.stack.indices.last else { return }
    change(&conversation.state.stack[top])
  }

  /// Looks the dialog under way up, when it is another than before.
  mutating func noteRunningDialog() {
    let name = conversation.state.topDialog
    if name != runningDialog?.name { runningDialog = name.flatMap { program.dialog($0) } }
  }

  /// The question that waits for an answer.
  var waitingQuestion: Question? {
    state.waitingName.flatMap { runningDialog?.question($0) }
  }

  /// Whether somebody is in the middle of a dialog, rather than at the front door: in `start`, or in a
  /// helper that `start` runs.
  var isInForm: Bool {
    state.stack.contains { $0.dialog != .start && !(program.dialog($0.dialog)?.isHelper ?? true) }
  }

  /// For whom the dialog under way is, when that is one audience; else who the person said they are.
  var audience: String? {
    if let dialog = runningDialog, dialog.audience.count == 1, dialog.audience[0] != "alle" {
      return dialog.audience[0]
    }
    for entry in state.answers.entries {
      if case .option(let option) = entry.value, Audience.all.contains(option.rawValue) {
        return option.rawValue
      }
    }
    return nil
  }

  /// Greets, and asks the first question.
  mutating func open() {
    say(.greeting)
    conversation.wasGreeted = true
    beginStart()
  }

  /// Puts `start` on an empty stack and runs it.
  mutating func beginStart() {
    guard let start = program.dialog(.start), let first = start.steps.first else { return }
    conversation.programVersion = program.version
    state.stack = [Frame(dialog: .start, place: .step(first), kind: .root)]
    run()
  }

  /// What the step gives.
  mutating func finished() -> Turn {
    // After an answer to danger the choices from before still stand on the screen.
    let choices = answeredSafety ? [] : showChoices()
    let waiting = conversation.waiting
    // Moved out rather than copied: nobody else holds it then, and the next step changes it in place.
    var taken = Conversation()
    swap(&taken, &conversation)
    return Turn(
      conversation: taken, messages: messages, choices: choices, effects: effects,
      recognitions: recognitions, articles: articles, waiting: waiting,
      run: statements)
  }
}

extension StepName {
  /// Where `start` goes on when a dialog that was opened by a phrase is done.
  static let anythingElse: StepName = "nog-iets"
}

extension TopicID {
  /// The topic of somebody who just wants to speak to a person.
  static let speakToSomebody: TopicID = "mens-spreken"
  /// The topic of what is kept.
  static let privacy: TopicID = "privacy"
}

/// The groups of people that dialogs and articles are for.
enum Audience {
  static let all: Set<String> = ["werkende", "leerling", "werkgever", "zij-instromer"]
}
