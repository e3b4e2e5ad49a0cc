/// No two steps of a dialog have one name, and the first is called `begin`.
struct StepNameRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      var names = FirstNames(.step, dialog)
      for step in dialog.script.steps { names.add(step.name.value.rawValue, at: step.name.range, &findings) }
      guard let first = dialog.script.steps.first, !dialog.isFixedTexts, first.name.value != "begin" else {
        continue
      }
      findings.report(
        .naming(.firstStepNotBegin(first.name.value.rawValue)), dialog, first.name.range)
    }
  }
}

/// Reports each name that was given before.
struct FirstNames {
  private let kind: Problem.NameKind
  private let dialog: CheckedDialog
  private var first: [String: SourceRange] = [:]

  init(_ kind: Problem.NameKind, _ dialog: CheckedDialog) {
    self.kind = kind
    self.dialog = dialog
  }

  mutating func add(_ name: String, at range: SourceRange, _ findings: inout Findings) {
    guard let other = first[name] else { return first[name] = range }
    let place = "regel \(dialog.line(other))"
    findings.report(
      .naming(.duplicateName(kind, name, firstPlace: place)), dialog, range,
      notes: [Diagnostic.Note(.first, in: dialog.script.file, at: other)])
  }
}
