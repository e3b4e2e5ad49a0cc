/// No option reads as a reserved word: that word would be taken first, and the option never chosen. And none
/// has a name that means something else in a test.
struct ReservedOptionRule: CheckRule {
  private static let testWords: Set<OptionName> = ["bekend", "onbekend", "niet"]

  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for option in dialog.questions.flatMap(\.options) {
        if Self.testWords.contains(option.name.value) {
          findings.report(
            .part(.optionNamedAsTest(option.name.value.rawValue)), dialog, option.name.range)
        }
        for word in [option.label] + option.synonyms {
          guard let reserved = bundle.context.reservedWord(word.value) else { continue }
          findings.report(
            .part(.reservedOption(word: word.value, reserved: reserved)), dialog, word.range)
        }
      }
    }
  }
}
