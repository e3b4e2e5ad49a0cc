/// A numbered choice, with what choosing it does.
struct OfferedChoice: Hashable, Sendable {
  let label: String
  /// The label as lines are compared with it.
  let folded: String
  let action: Action

  init(label: String, action: Action) {
    self.label = label
    self.folded = NormalizedLine(label).folded
    self.action = action
  }

  /// What the choice does, as a number that outlives a change of the script.
  var mark: UInt32 {
    switch action {
    case .answer(.option(let name)): name.rawValue.fingerprint
    case .answer(.options(let names)): names.first?.rawValue.fingerprint ?? 0
    case .answer(.yesNo(let isYes)): isYes ? Mark.yes : Mark.no
    case .skip: Mark.skip
    case .nextPage: Mark.nextPage
    case .readMore: Mark.readMore
    case .answer, .yes, .no, .suggestion: 0
    }
  }

  /// Marks of what is no option. A fingerprint of a name is as good as never this small.
  enum Mark {
    static let yes: UInt32 = 1
    static let no: UInt32 = 2
    static let skip: UInt32 = 3
    static let nextPage: UInt32 = 4
    static let readMore: UInt32 = 5
  }

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

extension OfferedChoice {
  /// The choices of a side question that takes yes or no.
  static let yesAndNo = [OfferedChoice(label: "Ja", action: .yes), OfferedChoice(label: "Nee", action: .no)]
}

extension [OfferedChoice] {
  /// The choices as they are shown, numbered from 1.
  var numbered: [Choice] {
    enumerated().map { Choice(key: String($0.offset + 1), label: $0.element.label) }
  }
}
