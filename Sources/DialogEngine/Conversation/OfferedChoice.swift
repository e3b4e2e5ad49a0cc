/// A numbered choice, with what choosing it does.
struct OfferedChoice: Hashable, Sendable {
  let label: String
  let action: Action

  enum Action: Hashable, Sendable {
    /// An answer to the waiting question.
    case answer(Value)
    /// Leave the waiting question unanswered.
    case skip
    /// The next page of a long choice.
    case nextPage
    /// The second part of the last article.
    case readMore
    /// Yes to the side question.
    case yes
    /// No to the side question, or none of what it offers.
    case no
    /// What a "bedoel je" offers.
    case suggestion(NearMatch)
  }
}
