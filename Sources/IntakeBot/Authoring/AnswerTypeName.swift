/// The types of a question, by the names under which other programs know them.
public enum AnswerTypeName: String, CaseIterable, Hashable, Sendable {
  case choice
  case multipleChoice = "multiple-choice"
  case yesNo = "yes-no"
  case text
  case name
  case number
  case postcode
  case email
  case phone
  case companySize = "company-size"
  case date
  case consent

  /// The name that scripts use.
  public var dutch: String {
    switch self {
    case .choice: "keuze"
    case .multipleChoice: "meerkeuze"
    case .yesNo: "ja-nee"
    case .text: "tekst"
    case .name: "naam"
    case .number: "getal"
    case .postcode: "postcode"
    case .email: "e-mail"
    case .phone: "telefoon"
    case .companySize: "bedrijfsgrootte"
    case .date: "datum"
    case .consent: "toestemming"
    }
  }

  /// Whether it needs options.
  public var hasOptions: Bool { self == .choice || self == .multipleChoice }

  /// The type of a name, in either language and any case.
  public init?(named name: String) {
    let wanted = name.lowercased()
    guard let type = Self.allCases.first(where: { $0.rawValue == wanted || $0.dutch == wanted }) else {
      return nil
    }
    self = type
  }
}
