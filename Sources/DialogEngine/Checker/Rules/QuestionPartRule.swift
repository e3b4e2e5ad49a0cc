/// What stands under a question fits its type: options under a choice, `ongeldig` under a type that can be
/// understood and yet be invalid, `overslaan` never under `toestemming`.
struct QuestionPartRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      for question in dialog.questions {
        let type = question.type.value
        if let option = question.options.first, !type.hasOptions {
          findings.report(.part(.misfittingPart(.option, type)), dialog, option.range)
        }
        if let text = question.invalid, !type.canBeInvalid {
          findings.report(.part(.misfittingPart(.invalid, type)), dialog, text.raw.range)
        }
        if let text = question.skip, type == .consent {
          findings.report(.part(.misfittingPart(.skip, type)), dialog, text.raw.range)
        }
      }
    }
  }
}

extension TypeSyntax {
  /// `keuze` and `meerkeuze`; a type that could not be read may have been one.
  var hasOptions: Bool {
    switch self {
    case .choice, .multipleChoice, .unknown: true
    default: false
    }
  }

  /// Whether something can be of this kind and yet not be valid, such as a postcode of three digits.
  var canBeInvalid: Bool {
    switch self {
    case .number, .date, .postcode, .email, .phone, .companySize, .unknown: true
    case .choice, .multipleChoice, .yesNo, .text, .name, .consent, .row: false
    }
  }
}
