/// `voorheen` gives a name that nothing of its kind has now, and that nothing else had.
struct EarlierNameRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    var dialogs = Set(bundle.dialogs.map(\.name))
    for dialog in bundle.dialogs {
      check(dialog.script.earlierNames, &dialogs, dialog, &findings)
      var steps = Set(dialog.script.steps.map(\.name.value))
      for step in dialog.script.steps { check(step.earlierNames, &steps, dialog, &findings) }
      var questions = Set(dialog.questions.map(\.name.value))
      for question in dialog.questions {
        check(question.earlierNames, &questions, dialog, &findings)
        var options = Set(question.options.map(\.name.value))
        for option in question.options { check(option.earlierNames, &options, dialog, &findings) }
      }
    }
  }

  private func check<Name: StableName>(
    _ names: [Located<Name>], _ inUse: inout Set<Name>, _ dialog: CheckedDialog, _ findings: inout Findings
  ) {
    for name in names where !inUse.insert(name.value).inserted {
      findings.report(.naming(.earlierNameInUse(name.value.rawValue)), dialog, name.range)
    }
  }
}
