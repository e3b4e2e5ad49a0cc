/// No two questions of a dialog have one name (rows that are looked up count as questions), no two options of
/// a question, and no question has the name of a dialog.
struct QuestionNameRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      var names = FirstNames(.question, dialog)
      for placed in dialog.statements {
        guard let name = placed.statement.declaredName else { continue }
        names.add(name.value.rawValue, at: name.range, &findings)
        if bundle.dialog(DialogName(rawValue: name.value.rawValue)) != nil {
          findings.report(.naming(.questionNamedAsDialog(name.value.rawValue)), dialog, name.range)
        }
      }
      for question in dialog.questions {
        var options = FirstNames(.option, dialog)
        for option in question.options {
          options.add(option.name.value.rawValue, at: option.name.range, &findings)
        }
      }
    }
  }
}

extension StatementSyntax {
  /// The name that a `vraag` or `zoek` gives.
  var declaredName: Located<QuestionName>? {
    switch self {
    case .ask(let question): question.name
    case .look(let lookup): lookup.name
    default: nil
    }
  }
}
