/// No option reads as a reserved word: that word would be taken first, and the option never chosen.
struct ReservedOptionRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for option in dialog.questions.flatMap(\.options) {
        for word in [option.label] + option.synonyms {
          guard let reserved = bundle.context.reservedWord(word.value) else { continue }
          findings.report(
            .part(.reservedOption(word: word.value, reserved: reserved)), dialog, word.range)
        }
      }
    }
  }
}
