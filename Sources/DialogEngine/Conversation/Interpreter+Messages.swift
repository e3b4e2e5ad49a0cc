extension Interpreter {
  /// Says a message of a script. Its wordings take turns.
  mutating func say(_ message: Message) {
    guard !isSilent else { return }
    let count = conversation.said.count(of: message.id)
    // What is read out before a consent is always said: it may have changed, and is part of the consent.
    if skipsSaidMessages, count > 0, state.topDialog != .contact, !isChanged(message) { return }
    messages.append(rendered(message, wording: count))
    conversation.said.add(message.id)
  }

  /// Whether a message fills in something else than it did before the correction.
  private mutating func isChanged(_ message: Message) -> Bool {
    guard var other = stateBeforeCorrection else { return false }
    let text = rendered(message, wording: 0)
    swap(&state, &other)
    let earlier = rendered(message, wording: 0)
    swap(&state, &other)
    return earlier != text
  }

  /// Says a text that has one wording only.
  mutating func say(_ template: Template) {
    guard !isSilent else { return }
    messages.append(rendered(template))
  }

  /// Says the fixed text for an occasion. The checker sees to it that there is one.
  mutating func say(
    _ occasion: Occasion, _ fields: [FixedField: String] = [:], about result: RequestResult? = nil
  ) {
    guard !isSilent, let texts = program.fixedTexts[occasion] else { return }
    for message in texts {
      let count = conversation.said.count(of: message.id)
      messages.append(rendered(message, wording: count, fields: fields, result: result))
      if message.variants.count > 1 { conversation.said.add(message.id) }
    }
  }

  func rendered(
    _ message: Message, wording: Int, fields: [FixedField: String] = [:], result: RequestResult? = nil
  ) -> String {
    rendered(message.variants[wording % message.variants.count], fields: fields, result: result)
  }

  func rendered(
    _ template: Template, fields: [FixedField: String] = [:], result: RequestResult? = nil
  ) -> String {
    let pieces = template.pieces(in: language)
    // Nothing has to be filled in, which is the common case.
    if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let words): text += words
      case .reference(.fixed(let field)): text += fields[field] ?? ""
      case .reference(.request(let field)): text += requestText(field, of: result, in: language) ?? ""
      case .reference(let reference):
        text += printed(reference, in: language, isAmount: text.hasSuffix("€ ")) ?? ""
      }
    }
    return text
  }
}
