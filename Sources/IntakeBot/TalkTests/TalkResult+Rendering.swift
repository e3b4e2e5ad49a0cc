internal import DialogEngine

extension TalkResult {
  /// What did not hold, in plain Dutch, with what the bot really said; empty when all is well.
  public var rendering: String {
    (failures.map { $0.rendering(in: talk) } + [courseWording].filter { !$0.isEmpty }).joined(separator: "\n")
  }

  /// The way to the first failure, with the line that probably began it.
  private var courseWording: String {
    guard !course.isEmpty else { return "" }
    let suspect = course.firstIndex(where: \.isLost)
    let lines = course.enumerated().map { index, step in
      let taken = step.taken.isEmpty ? "niets" : step.taken.joined(separator: "; ")
      return "    regel \(step.line): `\(step.text)` => \(taken)"
        + (index == suspect ? "\n      ^ hier ging het waarschijnlijk al mis" : "")
    }
    return (["  Zo liep het gesprek tot daar:"] + lines).map { $0 + "\n" }.joined()
  }
}

extension TalkFailure {
  /// One failure: where, what should have been, what was, and the whole turn.
  fileprivate func rendering(in talk: Talk) -> String {
    let place = talk.file.location(at: expectation.range.start)
    var lines = ["\(talk.file.path):\(place): niet gelukt: \(talk.name)"]
    lines += ["  " + turnWording]
    if case .says(let pattern) = expectation.claim {
      lines += MessageDiff.lines(expected: pattern, actual: block.messages).map { "  \($0)" }
      lines += block.choices.isEmpty ? [] : ["    " + choicesWording]
    } else {
      lines += ["  verwacht:  \(expectedWording)", "  gekregen:  \(actualWording)"]
      lines += block.lines.map { "    | \($0)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var turnWording: String {
    switch line {
    case nil: "Bij de begroeting."
    case ""?: "Na een lege regel."
    case let line?: "Na `jij \(line)`."
    }
  }

  private var choicesWording: String {
    "keuzes: " + block.choices.map { "\($0.key) \($0.label)" }.joined(separator: ", ")
  }

  private var expectedWording: String {
    switch expectation.claim {
    case .says(let messages): messages.map { $0 ?? "..." }.joined(separator: " / ")
    case .contains(let text): "een bericht met `\(text)` erin"
    case .lacks(let text): "geen bericht met `\(text)` erin"
    case .offers(let key, let label): "keuze \(key) is `\(label)`"
    case .waits(let question): "de vraag \(question.map { "`\($0)`" } ?? "-")"
    case .knows(let question, let text): "`\(question)` is `\(text)`"
    case .ignores(let question): "`\(question)` is niet bekend"
    case .isIn(let dialog): "de dialoog `\(dialog)`"
    case .gives(let article): "het artikel `\(article)`"
    case .covers(let topic): "een artikel over `\(topic)`"
    case .sendsLead(let role, let topic): "een aanvraag: \(role) over \(topic)"
    case .sentNoLead: "geen aanvraag"
    case .seesDanger(let concern): "veiligheid: \(concern.rawValue)"
    case .ends: "het einde van het gesprek"
    }
  }

  private var actualWording: String {
    switch actual {
    case .said: "dit zei de bot:"
    case .offered(let label): label.map { "`\($0)`" } ?? "zo'n keuze is er niet"
    case .waits(let question): question.map { "de vraag `\($0)`" } ?? "er wacht geen vraag"
    case .knows(let text): text.map { "`\($0)`" } ?? "niet bekend"
    case .isIn(let dialog): dialog.map { "de dialoog `\($0)`" } ?? "geen dialoog"
    case .gave(let articles):
      articles.isEmpty
        ? "geen artikel"
        : articles.map { match in
          "`\(match.article)` over \(match.topics.map(\.rawValue).joined(separator: ", "))"
        }.joined(separator: "; ")
    case .sent(let leads): leads.isEmpty ? "geen aanvraag" : leads.joined(separator: "; ")
    case .saw(let concern): concern.map { "veiligheid: \($0.rawValue)" } ?? "geen gevaar gezien"
    case .goesOn: "het gesprek gaat door"
    }
  }
}
