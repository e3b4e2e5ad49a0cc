extension AnswerType {
  /// What a question takes, as it was written. A type that could not be read takes any words, and a table
  /// that is not there has no rows: both were reported.
  init(_ question: QuestionSyntax, tables: [TableName: Table]) {
    let options = question.options.map {
      AnswerOption(name: $0.name.value, label: $0.label.value, synonyms: $0.synonyms.map(\.value))
    }
    self =
      switch question.type.value {
      case .choice: .choice(options)
      case .multipleChoice: .multipleChoice(options)
      case .yesNo: .yesNo
      case .text, .unknown: .text
      case .name: .name
      case .number(let bounds): .number(bounds)
      case .date: .date
      case .postcode: .postcode
      case .email: .email
      case .phone: .phone
      case .companySize: .companySize
      case .consent: .consent
      case .row(let name): .row(tables[name] ?? Table(name: name, columns: ["naam"], rows: []))
      }
  }
}
