/// Reads lines as answers to one question; made once, when a program is compiled.
public struct AnswerReader: Sendable {
  /// The type that is read.
  public let type: AnswerType
  private let reader: Reader

  private enum Reader: Sendable {
    case choice(ChoiceReader)
    case multipleChoice(MultipleChoiceReader)
    case yesNo(YesNoReader)
    case text(TextReader)
    case name(NameReader)
    case number(NumberReader)
    case date(DateReader)
    case postcode(PostcodeReader)
    case email(EmailReader)
    case phone(PhoneReader)
    case companySize(CompanySizeReader)
    case consent(ConsentReader)
    case row(RowReader)
  }

  /// Works out beforehand all that reading this type needs; for a table in time proportional to its size.
  public init(_ type: AnswerType) {
    self.type = type
    reader =
      switch type {
      case .choice(let options): .choice(ChoiceReader(options))
      case .multipleChoice(let options): .multipleChoice(MultipleChoiceReader(options))
      case .yesNo: .yesNo(YesNoReader())
      case .text: .text(TextReader())
      case .name: .name(NameReader())
      case .number(let bounds): .number(NumberReader(bounds: bounds))
      case .date: .date(DateReader())
      case .postcode: .postcode(PostcodeReader())
      case .email: .email(EmailReader())
      case .phone: .phone(PhoneReader())
      case .companySize: .companySize(CompanySizeReader())
      case .consent: .consent(ConsentReader())
      case .row(let table): .row(RowReader(table))
      }
  }

  /// What a whole line, or a clause of it, means as the answer; words around the value are allowed.
  ///
  /// - Parameter today: The day from which `morgen` counts.
  /// - Returns: The same for the same line and day, always. Never throws.
  public func read(_ line: NormalizedLine, today: CalendarDate) -> Reading {
    switch reader {
    case .choice(let reader): reader.read(line)
    case .multipleChoice(let reader): reader.read(line)
    case .yesNo(let reader): reader.read(line)
    case .text(let reader): reader.read(line)
    case .name(let reader): reader.read(line)
    case .number(let reader): reader.read(line)
    case .date(let reader): reader.read(line, today: today)
    case .postcode(let reader): reader.read(line)
    case .email(let reader): reader.read(line)
    case .phone(let reader): reader.read(line)
    case .companySize(let reader): reader.read(line)
    case .consent(let reader): reader.read(line)
    case .row(let reader): reader.read(line)
    }
  }

  /// An answer that somebody volunteers to a question that is not being asked: only by a clear shape.
  ///
  /// A full postcode, or four digits after a cue; a number with a unit of people; the full label or a
  /// synonym of an option; the full name of a row. Never consent, yes or no, a date, a bare number, a text
  /// or anything personal.
  public func find(in line: NormalizedLine, today: CalendarDate) -> Value? {
    switch reader {
    case .choice(let reader): reader.find(in: line)
    case .multipleChoice(let reader): reader.find(in: line)
    case .postcode(let reader): reader.find(in: line)
    case .companySize(let reader): reader.find(in: line)
    case .row(let reader): reader.find(in: line)
    case .yesNo, .text, .name, .number, .date, .email, .phone, .consent: nil
    }
  }

  /// As `find`, in a line that is known to be about the dialog of the question: an option counts wherever
  /// its label or a synonym stands in full, not only where somebody tells of themselves.
  public func findNamed(in line: NormalizedLine, today: CalendarDate) -> Value? {
    if case .choice(let reader) = reader { return reader.findNamed(in: line) }
    return find(in: line, today: today)
  }
}
