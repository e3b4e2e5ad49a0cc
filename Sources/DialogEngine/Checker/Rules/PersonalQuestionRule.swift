/// Only `contact` asks for consent, once, and only `contact` asks for something personal.
struct PersonalQuestionRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isFixedTexts {
      var firstConsent: SourceRange?
      for question in dialog.questions {
        let type = question.type.value
        if type.isPersonal, !dialog.isContact {
          findings.report(.consent(.personalQuestionOutside(type)), dialog, question.range)
        } else if type == .consent, !dialog.isContact {
          findings.report(.consent(.consentOutside), dialog, question.range)
        } else if type == .consent, let first = firstConsent {
          findings.report(
            .consent(.secondConsent(firstLine: dialog.line(first))), dialog, question.range,
            notes: [Diagnostic.Note(.first, in: dialog.script.file, at: first)])
        } else if type == .consent {
          firstConsent = question.range
        }
      }
    }
  }
}
