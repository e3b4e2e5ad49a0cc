/// A place where an answer is named.
struct ReferenceUse: Sendable {
  /// What the answer is named for.
  enum Purpose: Hashable, Sendable {
    /// It is filled in in a text.
    case text
    /// It is tested; `forKnown` when only whether it is known is.
    case test(forKnown: Bool)
    /// It goes along with a lead.
    case carried
    /// It says what is answered, or what a lead is about.
    case topic
    /// It is a key of a lookup.
    case key
  }

  let reference: ReferenceSyntax
  let purpose: Purpose

  /// The answers that a statement names, without those in the blocks of an `als`.
  static func all(in statement: StatementSyntax) -> [ReferenceUse] {
    switch statement {
    case .say(let message): texts(message.variants)
    case .ask(let question): texts(question.texts)
    case .answer(let topic, _): all(in: topic)
    case .request(let request):
      all(in: request.topic) + request.carried.map { ReferenceUse(reference: $0, purpose: .carried) }
    case .look(let lookup):
      lookup.keys.filter { $0.value == nil }.map { key in
        let part = Located(key.column.value.rawValue, at: key.column.range)
        return ReferenceUse(
          reference: ReferenceSyntax(parts: [part], range: key.column.range), purpose: .key)
      }
    case .branch, .go, .run, .done: []
    }
  }

  /// The answers that the tests of an `als` name.
  static func all(in arm: BranchArmSyntax) -> [ReferenceUse] {
    arm.tests.map {
      ReferenceUse(reference: $0.subject, purpose: .test(forKnown: $0.predicate.isAboutKnowing))
    }
  }

  private static func all(in topic: TopicSyntax) -> [ReferenceUse] {
    guard case .reference(let reference) = topic else { return [] }
    return [ReferenceUse(reference: reference, purpose: .topic)]
  }

  private static func texts(_ texts: [TextSyntax]) -> [ReferenceUse] {
    texts.flatMap(\.references).map { ReferenceUse(reference: $0, purpose: .text) }
  }
}

extension TextSyntax {
  /// The answers that are filled in.
  var references: [ReferenceSyntax] {
    pieces.compactMap { piece in
      guard case .reference(let reference) = piece else { return nil }
      return reference
    }
  }
}

extension QuestionSyntax {
  /// Everything that it may say, apart from the options.
  var texts: [TextSyntax] {
    messages.flatMap(\.variants) + [short, reason, notUnderstood, invalid, skip].compactMap { $0 }
  }
}

extension PredicateSyntax {
  /// `is bekend` or `is onbekend`.
  var isAboutKnowing: Bool {
    switch self {
    case .isKnown, .isUnknown: true
    case .isAny, .isNone, .compares: false
    }
  }
}

extension ReferenceSyntax {
  /// As it is written.
  var text: String { parts.map(\.value).joined(separator: ".") }
}
