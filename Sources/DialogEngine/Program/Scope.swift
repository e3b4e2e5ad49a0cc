/// What the names in one dialog's texts and tests refer to.
struct Scope {
  let dialog: DialogName
  /// Everything that any dialog declares.
  let declarations: [DialogName: Declarations]

  /// The names that a dialog gives to its questions and lookups.
  struct Declarations {
    var questions: [QuestionName: TypeSyntax] = [:]
    var lookups: [QuestionName: TableName] = [:]
  }

  let tables: [TableName: Table]

  /// Resolves a dotted name; nil when it means nothing, which the checker has reported.
  func resolve(_ reference: ReferenceSyntax) -> Reference? {
    resolve(reference.parts.map(\.value))
  }

  private func resolve(_ parts: [String]) -> Reference? {
    if dialog == .fixedTexts, let field = FixedField(rawValue: parts.joined(separator: ".")) {
      return .fixed(field)
    }
    if parts.count == 2, parts[0] == "aanvraag" {
      return RequestField(rawValue: parts[1]).map { .request($0) }
    }
    switch parts.count {
    case 1: return resolve(QuestionName(rawValue: parts[0]), in: dialog, column: nil)
    case 2:
      let name = QuestionName(rawValue: parts[0])
      return resolve(name, in: dialog, column: parts[1])
        ?? resolve(QuestionName(rawValue: parts[1]), in: DialogName(rawValue: parts[0]), column: nil)
    case 3:
      return resolve(QuestionName(rawValue: parts[1]), in: DialogName(rawValue: parts[0]), column: parts[2])
    default: return nil
    }
  }

  private func resolve(_ name: QuestionName, in dialog: DialogName, column: String?) -> Reference? {
    guard let declared = declarations[dialog] else { return nil }
    let id = QuestionID(dialog, name)
    if let type = declared.questions[name] {
      guard let column else { return .answer(id) }
      guard case .row(let table) = type, let index = index(of: column, in: table) else { return nil }
      return .answerColumn(id, column: index)
    }
    guard let table = declared.lookups[name] else { return nil }
    guard let column else { return .lookup(id) }
    return index(of: column, in: table).map { .lookupColumn(id, column: $0) }
  }

  private func index(of column: String, in table: TableName) -> Int? {
    tables[table]?.index(of: ColumnName(rawValue: column))
  }
}

extension Scope.Declarations {
  /// Collects what a script declares, wherever it stands.
  init(_ script: ScriptSyntax) {
    for step in script.steps { collect(step.body) }
  }

  private mutating func collect(_ statements: [StatementSyntax]) {
    for statement in statements {
      switch statement {
      case .ask(let question): questions[question.name.value] = question.type.value
      case .look(let lookup): lookups[lookup.name.value] = lookup.table.value
      case .branch(let branch):
        branch.arms.forEach { collect($0.body) }
        collect(branch.otherwise ?? [])
      default: break
      }
    }
  }
}
