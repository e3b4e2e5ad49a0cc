/// A question of the bot's own, asked on top of whatever waits. It never fills an answer by itself.
enum SideQuestion: Hashable, Sendable {
  /// May everything be wiped?
  case wipe
  /// Go to another dialog? `line` is what was said, for the answers in it.
  case switchTo(DialogName, line: String)
  /// Which of these was meant?
  case didYouMean([NearMatch])
  /// Which of these values was meant, as the answer to the waiting question? Shown from the one at `first`.
  case whichValue([Value], first: Int)
  /// Should somebody call, about this topic?
  case offerCall(TopicID)
  /// Should a person help, after the third miss, about this topic?
  case offerPerson(TopicID)
}

/// Something that may have been meant.
enum NearMatch: Hashable, Sendable {
  case article(ArticleMatch)
  case dialog(DialogName, title: String, line: String)

  var title: String {
    switch self {
    case .article(let match): match.title
    case .dialog(_, let title, _): title
    }
  }
}
