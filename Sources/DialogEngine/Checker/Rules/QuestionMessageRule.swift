/// A question has a text.
struct QuestionMessageRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for question in dialog.questions where question.messages.isEmpty && question.type.value != .unknown {
        findings.report(
          .part(.questionWithoutMessage(question.name.value.rawValue)), dialog, question.range)
      }
    }
  }
}
