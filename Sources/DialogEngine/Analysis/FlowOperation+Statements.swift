extension FlowOperation {
  /// A question passes what is known, unless it asks anew.
  static func asks(_ subject: FlowSubject, anew: Bool, canStayUnknown: Bool) -> FlowOperation {
    FlowOperation(
      field: subject.field, keep: anew ? 0 : subject.known,
      fill: subject.known | (canStayUnknown ? subject.unknown : 0),
      trigger: anew ? subject.field : subject.unknown)
  }

  /// Whatever it was, it is now one of these.
  static func becomes(_ bits: UInt64, of subject: FlowSubject) -> FlowOperation {
    FlowOperation(field: subject.field, keep: 0, fill: bits, trigger: subject.field)
  }

  /// Only roads on which it is one of these go on.
  static func keeps(_ bits: UInt64, of subject: FlowSubject) -> FlowOperation {
    FlowOperation(field: subject.field, keep: bits, needed: subject.field)
  }

  /// A road asks for it.
  static func marksAsked(_ subject: FlowSubject) -> FlowOperation {
    FlowOperation(field: subject.asked, keep: subject.asked, fill: subject.asked, trigger: subject.field)
  }
}

extension PredicateSyntax {
  /// What the subject can still be when the test holds, or when it does not. `tellsValues` is false when the
  /// test is about a part of the value, a column or one of several choices.
  func left(of subject: FlowSubject, holds: Bool, tellsValues: Bool) -> UInt64 {
    switch self {
    case .isKnown: return holds ? subject.known : subject.unknown
    case .isUnknown: return holds ? subject.unknown : subject.known
    case .compares: return holds ? subject.known : subject.field
    case .isAny(let values):
      guard tellsValues, let bits = Self.bits(values, of: subject) else {
        return holds ? subject.known : subject.field
      }
      return holds ? bits : subject.field & ~bits
    case .isNone(let values):
      guard tellsValues, let bits = Self.bits(values, of: subject) else {
        return holds ? subject.known : subject.field
      }
      return holds ? subject.known & ~bits : bits | subject.unknown
    }
  }

  private static func bits(_ values: [Word], of subject: FlowSubject) -> UInt64? {
    var bits: UInt64 = 0
    for value in values {
      guard let bit = subject.bit(of: value.value) else { return nil }
      bits |= bit
    }
    return bits
  }
}

extension ReferenceResolver {
  /// What a reference is tracked as, and whether its values can be told apart.
  func subject(of reference: ReferenceSyntax) -> (key: FlowSubject.Key, tellsValues: Bool)? {
    switch meaning(of: reference) {
    case .question(let question, let owner, let column):
      let name = question.name.value
      let key: FlowSubject.Key = owner === dialog ? .own(name) : .called(QuestionID(owner.name, name))
      return (key, column == nil && !question.trackedValues.isEmpty)
    case .lookup(let lookup, _): return (.own(lookup.name.value), false)
    case .builtIn where reference.text == "aanvraag.uitkomst" && !dialog.isContact && !dialog.isFixedTexts:
      return (.outcome, true)
    default: return nil
    }
  }
}
