internal import DialogEngine

extension Talk.Claim {
  /// Reads what stands behind a word; nil when it can't be read, or when the word claims nothing by itself.
  init?(_ keyword: TalkKeyword, _ rest: String) {
    switch keyword {
    case .contains: self = .contains(rest)
    case .lacks: self = .lacks(rest)
    case .choice:
      guard let (key, label) = Self.cut(rest, at: " "), Int(key) != nil, !label.isEmpty else { return nil }
      self = .offers(key: key, label: label)
    case .question:
      let question = QuestionID(talk: rest)
      guard rest == "-" || question != nil else { return nil }
      self = .waits(for: question)
    case .knows:
      guard let (name, value) = Self.cut(rest, at: "="), let question = QuestionID(talk: name),
        !value.isEmpty
      else { return nil }
      self = .knows(question, value)
    case .ignores:
      guard let question = QuestionID(talk: rest) else { return nil }
      self = .ignores(question)
    case .dialog: self = .isIn(DialogName(rawValue: rest))
    case .article: self = .gives(article: rest)
    case .topic: self = .covers(TopicID(rawValue: rest))
    case .lead:
      let words = rest.split(separator: " ")
      guard words.count == 3, words[1] == "over" else { return nil }
      self = .sendsLead(role: String(words[0]), topic: TopicID(rawValue: String(words[2])))
    case .noLead: self = .sentNoLead
    case .safety:
      guard let concern = SafetyConcern(rawValue: rest) else { return nil }
      self = .seesDanger(concern)
    case .end: self = .ends
    case .test, .now, .you, .bot: return nil
    }
  }

  /// What stands before and behind the first such character, trimmed; nil when it doesn't occur.
  private static func cut(_ text: String, at character: Character) -> (String, String)? {
    guard let index = text.firstIndex(of: character) else { return nil }
    return (text[..<index].trimmed, text[text.index(after: index)...].trimmed)
  }
}

extension QuestionID {
  /// Reads `dialoog.vraag`; nil when it is no such thing.
  init?(talk text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
    self.init(DialogName(rawValue: String(parts[0])), QuestionName(rawValue: String(parts[1])))
  }
}
