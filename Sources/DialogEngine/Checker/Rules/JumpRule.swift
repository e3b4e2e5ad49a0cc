/// `ga naar` names a step of the same dialog.
struct JumpRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isFixedTexts {
      var missing = Repeats<StepName>()
      for placed in dialog.statements {
        guard case .go(let target, _) = placed.statement, dialog.stepIndex[target.value] == nil else {
          continue
        }
        let name = target.value.rawValue
        missing.add(
          target.value, dialog, target.range,
          .naming(
            .unknownStep(
              name, isDialog: bundle.exists(DialogName(rawValue: name)),
              suggestion: dialog.stepNames.nearest(to: name))))
      }
      missing.report(&findings)
    }
  }
}
