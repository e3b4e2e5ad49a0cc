extension Problem {
  /// Problems of consent.
  public enum Consent: Hashable, Sendable {
    /// A personal type outside `contact`.
    case personalQuestionOutside(TypeSyntax)
    /// A personal type in `contact`, on a road without a yes.
    case personalQuestionBeforeConsent(TypeSyntax)
    /// `doe contact`.
    case contactCalled
    /// A road with a yes on which no number or address is asked.
    case consentWithoutAddress
    /// `toestemming` outside `contact`.
    case consentOutside
    /// A road through `contact` on which consent is never asked.
    case missingConsent
    /// `contact` asks for consent already.
    case secondConsent(firstLine: Int)

    var code: DiagnosticCode {
      switch self {
      case .personalQuestionOutside: .personalQuestionOutside
      case .personalQuestionBeforeConsent: .personalQuestionBeforeConsent
      case .contactCalled: .contactCalled
      case .consentWithoutAddress: .consentWithoutAddress
      case .consentOutside: .consentOutside
      case .missingConsent: .missingConsent
      case .secondConsent: .secondConsent
      }
    }
  }
}
