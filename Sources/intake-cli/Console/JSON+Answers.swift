internal import DialogEngine
internal import IntakeBot

extension JSON {
  /// What a text was taken for.
  static func object(of answer: TypedAnswer) -> String {
    object([
      ("text", string(answer.text)), ("type", string(answer.type.rawValue)),
      ("value", answer.value.map(value) ?? "null"), ("status", string(answer.status.rawValue)),
    ])
  }

  /// An answer, in the form in which other programs get it.
  static func value(_ value: Value) -> String {
    switch value {
    case .option(let name): string(name.rawValue)
    case .options(let names): array(names.map { string($0.rawValue) })
    case .yesNo(let isYes): isYes ? "true" : "false"
    case .text(let text), .name(let text), .postcode(let text), .email(let text), .phone(let text),
      .row(let text):
      string(text)
    case .number(let number): self.number(number)
    case .date(let date): string(date.iso)
    case .companySize(let size): "\(size)"
    }
  }
}
