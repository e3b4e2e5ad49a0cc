/// What is counted of conversations. This list is decided first: names out of the content, nothing about a person.
enum CountedEvent: Hashable, Sendable {
  /// The first line of a conversation was taken.
  case began
  /// A conversation ended where the scripts end it.
  case completed
  /// This question (`dialog.question`) began to wait for an answer.
  case asked(question: String)
  /// A conversation was stopped, wiped, or left for good while this question waited; empty when none did.
  case left(at: String)
  /// A dialog was opened by what somebody typed.
  case opened(dialog: String)
  /// This article answered a free question.
  case answered(article: String)
  /// Something was asked that nobody here knows.
  case unanswered
  /// Danger or despair was seen, of this kind.
  case safety(kind: String)

  /// How it stands in a file: a word, and a name or nothing.
  var record: (word: String, name: String) {
    switch self {
    case .began: ("began", "")
    case .completed: ("completed", "")
    case .asked(let question): ("asked", question)
    case .left(let question): ("left", question)
    case .opened(let dialog): ("opened", dialog)
    case .answered(let article): ("answered", article)
    case .unanswered: ("unanswered", "")
    case .safety(let kind): ("safety", kind)
    }
  }

  /// What stands in a file; nil for a word of another version.
  init?(word: some StringProtocol, name: some StringProtocol) {
    switch word {
    case "began": self = .began
    case "completed": self = .completed
    case "asked": self = .asked(question: String(name))
    case "left": self = .left(at: String(name))
    case "opened": self = .opened(dialog: String(name))
    case "answered": self = .answered(article: String(name))
    case "unanswered": self = .unanswered
    case "safety": self = .safety(kind: String(name))
    default: return nil
    }
  }
}
