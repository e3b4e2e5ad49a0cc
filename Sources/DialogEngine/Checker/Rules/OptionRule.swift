/// A choice has two options at least, and twelve at most: six are shown at once, the rest behind `meer`.
struct OptionRule: CheckRule {
  /// More than a person can oversee.
  static let mostOptions = 12

  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for question in dialog.questions {
        switch question.type.value {
        case .choice, .multipleChoice: break
        default: continue
        }
        let count = question.options.count
        if count < 2 {
          findings.report(.part(.tooFewOptions(count: count)), dialog, question.range)
        } else if count > Self.mostOptions {
          findings.report(.part(.manyOptions(count: count)), dialog, question.range)
        }
      }
    }
  }
}
