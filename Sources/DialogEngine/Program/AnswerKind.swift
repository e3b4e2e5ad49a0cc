/// The kind of a question, apart from its options and bounds: what must stay the same for an answer, or a
/// waiting question, to live on in a changed script.
enum AnswerKind: UInt8, Hashable, Sendable {
  case choice, multipleChoice, yesNo, text, name, number, date, postcode, email, phone, companySize, consent,
    row
}

extension AnswerType {
  var kind: AnswerKind {
    switch self {
    case .choice: .choice
    case .multipleChoice: .multipleChoice
    case .yesNo: .yesNo
    case .text: .text
    case .name: .name
    case .number: .number
    case .date: .date
    case .postcode: .postcode
    case .email: .email
    case .phone: .phone
    case .companySize: .companySize
    case .consent: .consent
    case .row: .row
    }
  }
}
