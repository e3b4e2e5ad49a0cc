internal import DialogEngine

/// The questions of one conversation that nobody here could answer. They are held until it is over: only then is it
/// known that no danger was seen in it, and which names were given.
struct HeldQuestions: Sendable {
  private var questions: [String] = []
  private var names: [String] = []
  /// Whether none may be kept.
  private var isBarred: Bool

  /// How many of one conversation are held; those that come later are not.
  private static let most = 8
  /// How many characters of a question are kept: cut last, as half a number is no number to be taken out.
  private static let longest = 300

  /// - Parameter isBarred: Whether none may be kept, as it is not known all that was said before.
  init(isBarred: Bool = false) { self.isBarred = isBarred }

  /// Takes a line, if it was a question without an answer, and names that were given in it.
  mutating func take(_ line: String, _ turn: borrowing Turn) {
    guard !isBarred else { return }
    for recognition in turn.recognitions {
      switch recognition {
      case .safety:
        self = HeldQuestions(isBarred: true)
        return
      case .answer(_, .name(let name)), .volunteered(_, .name(let name)), .correction(_, .name(let name)):
        names.append(name)
      case .unanswered where questions.count < Self.most: questions.append(line)
      default: break
      }
    }
    // The person wants nothing of it kept.
    if turn.effects.contains(.forget) { self = HeldQuestions() }
  }

  /// The conversation is over: gives the questions up, without what leads to a person.
  mutating func release() -> [String] {
    defer { self = HeldQuestions() }
    guard !questions.isEmpty else { return [] }
    let redaction = Redaction(names: names)
    return questions.map { String(redaction.redact($0).prefix(Self.longest)) }
  }
}
