extension Problem {
  /// Problems of the road that a conversation takes.
  public enum Flow: Hashable, Sendable {
    /// A road through the step ends nowhere.
    case looseEnd(step: String)
    /// From here it begins again at `step`, and nothing is asked anew; `question` is one that could be.
    case silentRound(step: String, question: String?)
    /// The answer may be unknown here.
    case maybeUnknown(String, WhyUnknown)
    /// The dialogs call each other; the first is also the last.
    case ring([DialogName])
    /// This can never happen.
    case unreachable(WhyUnreachable)
    /// No road leads to the step.
    case noWayIn(step: String)
    /// The dialog has no opening phrase, and no other dialog runs it.
    case noWayIntoDialog(DialogName)
    /// Nothing uses the answer.
    case unused(question: String)
    /// The answer is not asked on any road to here; `question` is where it is asked otherwise.
    case neverAsked(String)

    var code: DiagnosticCode {
      switch self {
      case .looseEnd: .looseEnd
      case .silentRound: .silentRound
      case .maybeUnknown: .maybeUnknown
      case .ring: .ring
      case .unreachable: .unreachable
      case .noWayIn, .noWayIntoDialog: .noWayIn
      case .unused: .unused
      case .neverAsked: .neverAsked
      }
    }
  }

  /// Why an answer may be unknown.
  public enum WhyUnknown: Hashable, Sendable {
    /// The question may be skipped.
    case skipped
    /// Not every road to here asks it.
    case notAskedOnEveryRoad
    /// The lookup may find nothing.
    case notFound
  }

  /// Why something can never happen.
  public enum WhyUnreachable: Hashable, Sendable {
    /// Every road ended before it.
    case afterEnd
    /// The tests above leave nothing over.
    case nothingLeft
    /// The tests contradict each other or what is known here.
    case neverTrue
    /// No lead was made on any road to here.
    case beforeRequest
  }
}
