extension Interpreter {
  /// What a `{…}` prints; nil when it is not known.
  ///
  /// - Parameter isAmount: Whether it stands behind a euro sign.
  func printed(_ reference: Reference, in language: String, isAmount: Bool = false) -> String? {
    switch reference {
    case .answer(let id):
      guard let value = state.answers[id]?.value, let question = program.question(id) else { return nil }
      return printed(value, of: question.type, in: language, isAmount: isAmount)
    case .answerColumn, .lookupColumn:
      return cell(reference).map { PrintedCell.text($0, and: program.text("en", in: language)) }
    case .lookup(let id): return row(id)?.first
    case .request(let field): return requestText(field, of: nil, in: language)
    case .fixed: return nil
    }
  }

  /// The cell that a reference to a column means, as it stands in the table.
  private func cell(_ reference: Reference) -> String? {
    switch reference {
    case .answerColumn(let id, let column): answeredRow(id)?.cell(column)
    case .lookupColumn(let id, let column): row(id)?.cell(column)
    default: nil
    }
  }

  /// A reference as one line of a lead; nil when it is not known. In Dutch for who takes the lead, in their own
  /// language for the person who must agree.
  func detail(_ reference: Reference, in language: String = Translation.dutch) -> LeadDetail? {
    guard let text = printed(reference, in: language), !text.isEmpty else { return nil }
    switch reference {
    case .answer(let id), .lookup(let id):
      return LeadDetail(question: id, label: id.question.spoken, text: text)
    case .answerColumn(let id, let column): return detail(id, columnName(of: id, column), text)
    case .lookupColumn(let id, let column):
      return detail(id, program.dialog(id.dialog)?.lookups[id.question]?.table.columns.at(column), text)
    case .request, .fixed: return nil
    }
  }

  private func detail(_ id: QuestionID, _ column: ColumnName?, _ text: String) -> LeadDetail {
    LeadDetail(question: id, label: "\(id.question.spoken) \(column?.rawValue ?? "")", text: text)
  }

  private func columnName(of id: QuestionID, _ column: Int) -> ColumnName? {
    guard case .row(let table) = program.question(id)?.type else { return nil }
    return table.columns.at(column)
  }

  /// The row that was answered to an `uit TABEL` question.
  private func answeredRow(_ id: QuestionID) -> [String]? {
    guard case .row(let key) = state.answers[id]?.value, case .row(let table) = program.question(id)?.type
    else { return nil }
    return table.rows.first { $0.first == key }
  }

  /// The row that a lookup finds with the answers as they are now.
  private func row(_ id: QuestionID) -> [String]? {
    guard let lookup = program.dialog(id.dialog)?.lookups[id.question] else { return nil }
    var values: [String] = []
    for key in lookup.keys {
      switch key.source {
      case .fixed(let text): values.append(text)
      case .answer(let question):
        guard let value = state.answers[question]?.value else { return nil }
        // A table holds four digits, whatever stands behind them here.
        if case .postcode(let code) = value {
          values.append(String(code.prefix(4)))
        } else {
          values.append(value.comparable)
        }
      }
    }
    return lookup.row(matching: values)
  }

  /// A field of the lead under way, or of the last one that the dialog on top asked for.
  func requestText(_ field: RequestField, of result: RequestResult?, in language: String) -> String? {
    let lead = state.stack.last { $0.lead != nil }?.lead
    let result = result ?? state.top?.lastRequest
    let topic = result?.topic ?? lead?.topic
    switch field {
    case .receiver:
      return topic.flatMap { program.topics[$0]?.receiver }.map { program.text($0, in: language) }
    case .topic:
      return (lead?.topic ?? topic).flatMap { program.topics[$0]?.title }.map {
        program.text($0, in: language)
      }
    case .carried:
      let details = lead?.carried.compactMap { detail($0, in: language) } ?? []
      let items = details.map { "\(program.text($0.label, in: language)): \($0.text)" }
      return items.isEmpty ? nil : list(items, in: language)
    case .reference: return result?.reference
    case .outcome: return result?.outcome.rawValue
    }
  }

  /// Whether all tests hold.
  func allHold(_ tests: [Test]) -> Bool {
    for test in tests where !holds(test) { return false }
    return true
  }

  /// Whether a test holds. What is unknown fails every test but `onbekend`.
  func holds(_ test: Test) -> Bool {
    let known = comparable(test.subject)
    switch test.predicate {
    case .isKnown: return known != nil
    case .isUnknown: return known == nil
    case .isAny(let values): return known.map { $0.contains(where: values.contains) } ?? false
    case .isNone(let values): return known.map { !$0.contains(where: values.contains) } ?? false
    case .compares(let comparison, let bound):
      guard let number = number(test.subject) else { return false }
      return comparison.holds(number, bound)
    }
  }

  /// The texts that a test compares with: several for a `meerkeuze`; nil when not known.
  private func comparable(_ reference: Reference) -> [String]? {
    switch reference {
    case .answer(let id):
      guard let value = state.answers[id]?.value else { return nil }
      if case .options(let options) = value { return options.map(\.rawValue) }
      return [value.comparable]
    case .request(.topic):
      return state.stack.last { $0.lead != nil }?.lead.map { [$0.topic.rawValue] }
    case .request(let field): return requestText(field, of: nil, in: Translation.dutch).map { [$0] }
    case .answerColumn, .lookupColumn: return cell(reference).map { [$0] }
    case .lookup(let id): return row(id)?.first.map { [$0] }
    case .fixed: return nil
    }
  }

  private func number(_ reference: Reference) -> Double? {
    if case .answer(let id) = reference {
      switch state.answers[id]?.value {
      case .number(let number): return number
      case .companySize(let size): return Double(size)
      default: return nil
      }
    }
    return cell(reference).flatMap { Double($0.map { $0 == "," ? "." : String($0) }.joined()) }
  }
}

extension [String] {
  /// A cell of a row; nil where a changed table no longer has the column.
  fileprivate func cell(_ column: Int) -> String? { indices.contains(column) ? self[column] : nil }
}

extension [ColumnName] {
  fileprivate func at(_ column: Int) -> ColumnName? { indices.contains(column) ? self[column] : nil }
}

extension Comparison {
  func holds(_ number: Double, _ bound: Double) -> Bool {
    switch self {
    case .moreThan: number > bound
    case .lessThan: number < bound
    case .atLeast: number >= bound
    case .atMost: number <= bound
    }
  }
}

extension QuestionName {
  /// The name as a person may read it: hyphens as spaces.
  var spoken: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}

extension Value {
  /// What tests and lookups compare: an option's name, the first column of a row, `ja` or `nee`.
  var comparable: String {
    switch self {
    case .option(let option): option.rawValue
    case .options(let options): options.map(\.rawValue).joined(separator: ",")
    case .yesNo(let isYes): isYes ? "ja" : "nee"
    case .text(let text), .name(let text), .postcode(let text), .email(let text), .phone(let text),
      .row(let text):
      text
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .companySize(let size): String(size)
    case .date(let date): date.description
    }
  }
}
