/// A test asks for a value that the answer can have, and compares only numbers.
struct TestValueRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      let resolver = ReferenceResolver(bundle, dialog)
      for test in dialog.tests {
        let range = ValueRange(resolver.meaning(of: test.subject), test.subject, bundle)
        switch test.predicate {
        case .isAny(let values), .isNone(let values):
          for value in values where !range.contains(value.value) {
            let suggestion = Suggestion.nearest(to: value.value, among: range.names)
            findings.report(
              .naming(.impossibleValue(value.value, reference: test.subject.text, suggestion: suggestion)),
              dialog, value.range)
          }
        case .compares where !range.isNumber:
          findings.report(.part(.comparisonNotNumber(test.subject.text)), dialog, test.subject.range)
        case .compares, .isKnown, .isUnknown: break
        }
      }
    }
  }
}

/// The values that an answer can have.
private enum ValueRange {
  /// Any text.
  case any
  /// Not known: another rule has said so.
  case unknown
  /// One of these.
  case oneOf([String])
  /// A number, within bounds when there are any.
  case number(ClosedRange<Double>?)
  /// One of these, which are numbers.
  case numbers([String])

  init(_ meaning: ReferenceResolver.Meaning, _ reference: ReferenceSyntax, _ bundle: CheckedBundle) {
    switch meaning {
    case .question(let question, _, let column):
      self = ValueRange(question, column: column?.value, bundle)
    case .lookup(let lookup, let column):
      self = ValueRange(lookup.table.value, column: column?.value, bundle)
    case .builtIn: self = ValueRange(builtIn: reference.text, bundle)
    case .builtInElsewhere, .unknown, .unreadable: self = .unknown
    }
  }

  private init(_ question: QuestionSyntax, column: String?, _ bundle: CheckedBundle) {
    switch question.type.value {
    case .choice, .multipleChoice: self = .oneOf(question.options.map(\.name.value.rawValue))
    case .yesNo, .consent: self = .oneOf(["ja", "nee"])
    case .number(let bounds): self = .number(bounds)
    case .companySize: self = .number(nil)
    case .row(let table): self = ValueRange(table, column: column, bundle)
    case .text, .name, .date, .postcode, .email, .phone: self = .any
    case .unknown: self = .unknown
    }
  }

  private init(_ name: TableName, column: String?, _ bundle: CheckedBundle) {
    guard let table = bundle.tables[name]?.table,
      let index = column.map({ table.index(of: ColumnName(rawValue: $0)) }) ?? 0
    else {
      self = .unknown
      return
    }
    let cells = Set(table.rows.map { $0.indices.contains(index) ? $0[index] : "" }).subtracting([""]).sorted()
    let isNumeric = column != nil && cells.allSatisfy { Parser.number($0) != nil }
    self = isNumeric ? .numbers(cells) : .oneOf(cells)
  }

  private init(builtIn name: String, _ bundle: CheckedBundle) {
    switch name {
    case "aanvraag.uitkomst": self = .oneOf(ReferenceResolver.outcomes)
    case "aanvraag.onderwerp" where !bundle.topics.isEmpty:
      self = .oneOf(bundle.context.topics.map(\.id.rawValue))
    default: self = .any
    }
  }

  func contains(_ value: String) -> Bool {
    switch self {
    case .any, .unknown: true
    case .oneOf(let names), .numbers(let names): names.contains(value)
    case .number(let bounds): Parser.number(value).map { bounds?.contains($0) ?? true } ?? false
    }
  }

  /// The names among which a mistyped one is looked for.
  var names: [String] {
    if case .oneOf(let names) = self { names } else { [] }
  }

  var isNumber: Bool {
    switch self {
    case .number, .numbers, .unknown: true
    case .any, .oneOf: false
    }
  }
}
