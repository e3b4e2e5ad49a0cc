/// No text or word means two options of one question.
struct OptionOverlapRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for question in dialog.questions { check(question, dialog, &findings) }
    }
  }

  private func check(_ question: QuestionSyntax, _ dialog: CheckedDialog, _ findings: inout Findings) {
    var owner: [String: OptionName] = [:]
    for option in question.options {
      for word in [option.label] + option.synonyms {
        let folded = word.value.folded
        guard let first = owner[folded] else {
          owner[folded] = option.name.value
          continue
        }
        guard first != option.name.value else { continue }
        findings.report(
          .part(.overlappingOptions(word: word.value, first: first.rawValue)), dialog, word.range)
      }
    }
  }
}
