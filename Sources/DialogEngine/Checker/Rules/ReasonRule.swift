/// Whoever asks for something personal says why: `waarom` under `naam`, `telefoon`, `e-mail` and `postcode`.
struct ReasonRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for question in dialog.questions where question.reason == nil {
        let type = question.type.value
        guard type == .postcode || (type.isPersonal && dialog.isContact) else { continue }
        findings.report(.part(.missingReason(type)), dialog, question.range)
      }
    }
  }
}
