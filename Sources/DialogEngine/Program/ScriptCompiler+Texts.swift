extension ScriptCompiler {
  /// The messages of `vast`, by the occasions that its steps are named after.
  func fixedTexts() -> [Occasion: [Message]] {
    var texts: [Occasion: [Message]] = [:]
    for step in script.steps {
      guard let occasion = Occasion(rawValue: step.name.value.rawValue) else { continue }
      texts[occasion] = step.body.compactMap { statement in
        if case .say(let message) = statement { compiled(message) } else { nil }
      }
    }
    return texts
  }

  func compiled(_ syntax: MessageSyntax) -> Message {
    Message(id: syntax.variants[0].raw.value.fingerprint, variants: syntax.variants.map(compiled))
  }

  func compiled(_ text: TextSyntax) -> Template {
    let pieces = text.pieces.compactMap { piece -> Template.Piece? in
      switch piece {
      case .literal(let words): .literal(words)
      case .reference(let reference): scope.resolve(reference).map { .reference($0) }
      }
    }
    guard !translations.isEmpty else { return Template(pieces: pieces) }
    let references = Dictionary(
      text.pieces.compactMap { piece -> (String, Reference)? in
        guard case .reference(let syntax) = piece, let reference = scope.resolve(syntax) else { return nil }
        return (syntax.parts.map(\.value).joined(separator: "."), reference)
      }
    ) { first, _ in first }
    let others = translations.compactMap { translation -> (String, [Template.Piece])? in
      guard let words = translation.texts[text.raw.value],
        let pieces = Template.pieces(of: words, filling: references)
      else { return nil }
      return (translation.language, pieces)
    }
    return Template(pieces: pieces, translations: Dictionary(others) { first, _ in first })
  }

  func compiled(_ syntax: QuestionSyntax) -> Question {
    let messages = syntax.messages.map(compiled)
    return Question(
      id: QuestionID(scope.dialog, syntax.name.value),
      step: step,
      position: nextPosition,
      type: AnswerType(syntax, tables: scope.tables),
      isAskedEachTime: syntax.isAskedEachTime,
      messages: messages,
      short: syntax.short.map(compiled) ?? messages.last?.variants.first ?? Template(pieces: []),
      reason: syntax.reason.map(compiled),
      notUnderstood: syntax.notUnderstood.map(compiled),
      invalid: syntax.invalid.map(compiled),
      skip: syntax.skip?.raw.value,
      example: syntax.examples.first?.line.value)
  }
}

extension String {
  /// A stable fingerprint: FNV-1a, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv).
  var fingerprint: UInt32 {
    utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
