/// A `zeg` outside a question does not end in a question mark: nobody waits for the answer. In the fixed texts
/// it may, as the program itself waits there.
struct QuestionInMessageRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isFixedTexts {
      for placed in dialog.statements {
        guard case .say(let message) = placed.statement else { continue }
        for variant in message.variants where variant.raw.value.hasSuffix("?") {
          findings.report(.part(.questionInMessage), dialog, variant.raw.range)
        }
      }
    }
  }
}
