public import DialogEngine

/// What the bot would take a text for, as the answer to a question of one type.
public struct TypedAnswer: Sendable {
  /// The text.
  public let text: String
  /// The type.
  public let type: AnswerTypeName
  /// What it was read as.
  public let reading: Reading

  /// What came of it, in one word.
  public enum Status: String, Hashable, Sendable {
    /// It is this value.
    case ok
    /// It is of the right kind, but cannot be.
    case invalid
    /// It says nothing of this kind, or may mean several things.
    case unknown
  }

  /// What came of it.
  public var status: Status {
    switch reading {
    case .understood: .ok
    case .invalid: .invalid
    case .ambiguous, .notUnderstood: .unknown
    }
  }

  /// What it means; nil unless it is clear.
  public var value: Value? {
    if case .understood(let value) = reading { value } else { nil }
  }
}

/// Reads texts as the answers to one question.
public struct AnswerTrial: Sendable {
  private let name: AnswerTypeName
  private let type: AnswerType
  private let reader: AnswerReader
  private let today: CalendarDate

  /// A question of a type, asked on a day.
  ///
  /// - Parameter options: The names of the options, for the types that have them; each is its own label.
  public init(_ name: AnswerTypeName, options: [String] = [], today: CalendarDate) {
    self.name = name
    self.today = today
    let options = options.map { AnswerOption(name: OptionName(rawValue: $0), label: $0) }
    type =
      switch name {
      case .choice: .choice(options)
      case .multipleChoice: .multipleChoice(options)
      case .yesNo: .yesNo
      case .text: .text
      case .name: .name
      case .number: .number(nil)
      case .date: .date
      case .postcode: .postcode
      case .email: .email
      case .phone: .phone
      case .companySize: .companySize
      case .consent: .consent
      }
    reader = AnswerReader(type)
  }

  /// What a text means. As on the screen of a person, the options are numbered from 1.
  public func read(_ text: String) -> TypedAnswer {
    let line = NormalizedLine(text)
    return TypedAnswer(text: text, type: name, reading: chosen(by: line) ?? reader.read(line, today: today))
  }

  /// What a number on the screen chooses; nil for a line that is no such number.
  private func chosen(by line: NormalizedLine) -> Reading? {
    let values: [Value]
    switch type {
    case .choice(let options): values = options.map { .option($0.name) }
    case .yesNo, .consent: values = [.yesNo(true), .yesNo(false)]
    default: return nil
    }
    guard let number = ChoiceNumber.read(line), !isLabel(line) else { return nil }
    if values.indices.contains(number - 1) { return .understood(values[number - 1]) }
    return .invalid(.outOfBounds(1...Double(max(1, values.count))))
  }

  /// Whether the line is one of the options, for all that it looks like a number.
  private func isLabel(_ line: NormalizedLine) -> Bool {
    guard case .choice(let options) = type else { return false }
    return options.contains { NormalizedLine($0.label).folded == line.folded }
  }
}
