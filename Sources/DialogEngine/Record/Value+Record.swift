extension Value: Recordable {
  private enum Tag: UInt8 {
    case option = 1
    case options, yes, no, text, name, number, date, postcode, email, phone, companySize, row
  }

  func write(to record: inout RecordWriter) {
    func put(_ tag: Tag, _ text: String) {
      record.byte(tag.rawValue)
      record.text(text)
    }
    switch self {
    case .option(let name): put(.option, name.rawValue)
    case .options(let names):
      record.byte(Tag.options.rawValue)
      record.list(names)
    case .yesNo(let isYes): record.byte(isYes ? Tag.yes.rawValue : Tag.no.rawValue)
    case .text(let text): put(.text, text)
    case .name(let text): put(.name, text)
    case .number(let number):
      record.byte(Tag.number.rawValue)
      record.number(number.bitPattern, width: 8)
    case .date(let date):
      record.byte(Tag.date.rawValue)
      date.write(to: &record)
    case .postcode(let text): put(.postcode, text)
    case .email(let text): put(.email, text)
    case .phone(let text): put(.phone, text)
    case .companySize(let size):
      record.byte(Tag.companySize.rawValue)
      record.count(size)
    case .row(let text): put(.row, text)
    }
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    guard let tag = Tag(rawValue: try record.byte()) else { throw .meaningless }
    switch tag {
    case .option: self = .option(try record.name())
    case .options: self = .options(try record.list())
    case .yes: self = .yesNo(true)
    case .no: self = .yesNo(false)
    case .text: self = .text(try record.text())
    case .name: self = .name(try record.text())
    case .number: self = .number(try record.double(in: 0...1_000_000))
    case .date: self = .date(try CalendarDate(from: &record))
    case .postcode: self = .postcode(try record.text())
    case .email: self = .email(try record.text())
    case .phone: self = .phone(try record.text())
    case .companySize: self = .companySize(try record.count())
    case .row: self = .row(try record.text())
    }
  }
}

extension RecordReader {
  /// A number within bounds, as its bits.
  mutating func double(in bounds: ClosedRange<Double>) throws(UnreadableConversation) -> Double {
    let number = Double(bitPattern: try number(width: 8))
    guard bounds.contains(number) else { throw .meaningless }
    return number
  }
}

extension CalendarDate: Recordable {
  func write(to record: inout RecordWriter) {
    record.count(year)
    record.byte(UInt8(month))
    record.byte(UInt8(day))
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    let (year, month, day) = (try record.count(), Int(try record.byte()), Int(try record.byte()))
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .meaningless }
    self = date
  }
}

extension OptionName: Recordable {
  func write(to record: inout RecordWriter) { record.name(self) }
  init(from record: inout RecordReader) throws(UnreadableConversation) { self = try record.name() }
}

extension TopicID: Recordable {
  func write(to record: inout RecordWriter) { record.name(self) }
  init(from record: inout RecordReader) throws(UnreadableConversation) { self = try record.name() }
}

extension QuestionID: Recordable {
  func write(to record: inout RecordWriter) {
    record.name(dialog)
    record.name(question)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    self.init(try record.name(), try record.name())
  }
}
