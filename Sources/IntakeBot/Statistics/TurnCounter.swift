internal import DialogEngine

/// Counts what happens in the conversations of one event loop, and belongs to it: nothing is locked and nothing is
/// written on the way of a turn. Without a book it does nothing.
struct TurnCounter {
  private let book: TallyBook?
  private var day: CalendarDate?
  /// The one thing that nearly every turn counts, without making a text of its name.
  private var asked: [QuestionID: Int] = [:]
  private var tally = Tally()

  init(_ book: TallyBook?) { self.book = book }

  /// Where a conversation stood before a step.
  struct Place {
    fileprivate let waiting: QuestionID?
    fileprivate let isNew: Bool
  }

  /// Where a conversation stands; nil when nothing is counted.
  func place(of conversation: borrowing Conversation) -> Place? {
    guard book != nil else { return nil }
    return Place(waiting: conversation.waiting, isNew: conversation.turn == 0 || conversation.isEnded)
  }

  /// Counts what happened in a step.
  mutating func count(_ turn: borrowing Turn, since place: Place?, on day: CalendarDate) {
    guard let place else { return }
    begin(day)
    if place.isNew {
      tally.add(.began, on: day)
      // The greeting asked it.
      if let waiting = place.waiting { asked[waiting, default: 0] += 1 }
    }
    var isLeft = turn.effects.contains(.forget)
    var isDanger = false
    for recognition in turn.recognitions {
      switch recognition {
      case .opening(let dialog, _) where turn.conversation.dialogs.contains(dialog):
        tally.add(.opened(dialog: dialog.rawValue), on: day)
      case .article(let article, _): tally.add(.answered(article: article), on: day)
      case .unanswered: tally.add(.unanswered, on: day)
      case .safety(let concern):
        isDanger = true
        tally.add(.safety(kind: concern.rawValue), on: day)
      case .reserved(.stop): isLeft = true
      default: break
      }
    }
    // After danger nothing is asked.
    if !isDanger, let waiting = turn.waiting, waiting != place.waiting { asked[waiting, default: 0] += 1 }
    guard turn.conversation.isEnded else { return }
    tally.add(isLeft ? .left(at: place.waiting?.description ?? "") : .completed, on: day)
  }

  /// Counts that nobody will go on with a conversation. One that ended, or in which nothing was said, isn't left.
  mutating func countLeft(_ conversation: borrowing Conversation, on day: CalendarDate) {
    guard book != nil, conversation.turn > 0, !conversation.isEnded else { return }
    begin(day)
    tally.add(.left(at: conversation.waiting?.description ?? ""), on: day)
  }

  /// Hands what was counted to the book.
  mutating func handIn() {
    settle()
    book?.takeDown(tally)
    tally = Tally()
  }

  private mutating func begin(_ day: CalendarDate) {
    guard day != self.day else { return }
    settle()
    self.day = day
  }

  private mutating func settle() {
    guard let day else { return }
    for (question, times) in asked {
      tally.add(.asked(question: question.description), on: day, times: times)
    }
    asked.removeAll(keepingCapacity: true)
  }
}
