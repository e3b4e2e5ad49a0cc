/// `doe` names a dialog, and not `contact`, which only an `aanvraag` runs.
struct CallRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isFixedTexts {
      var missing = Repeats<DialogName>()
      for call in dialog.calls {
        let name = call.name.value
        if name == .contact, !dialog.isContact {
          findings.report(.consent(.contactCalled), dialog, call.range)
        } else if !bundle.exists(name) {
          let isStep = dialog.stepIndex[StepName(rawValue: name.rawValue)] != nil
          missing.add(
            name, dialog, call.name.range,
            .naming(
              .unknownDialog(
                name.rawValue, isStep: isStep, suggestion: bundle.dialogNames.nearest(to: name.rawValue))))
        }
      }
      missing.report(&findings)
    }
  }
}
