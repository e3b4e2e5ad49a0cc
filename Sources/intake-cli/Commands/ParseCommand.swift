internal import DialogEngine
internal import IntakeBot

/// `intake parse`: what the bot would take a text for.
struct ParseCommand {
  private let trial: AnswerTrial
  private let text: String
  private let writesJSON: Bool

  init(_ arguments: RawArguments, today: CalendarDate) throws(UsageProblem) {
    let name = arguments.operands.first ?? ""
    guard let type = AnswerTypeName(named: name) else {
      throw .unknownWord(name, .parse, among: AnswerTypeName.allCases.map(\.rawValue))
    }
    guard arguments.operands.count > 1 else { throw .missingOperand(.parse) }
    text = arguments.operands.dropFirst().joined(separator: " ")
    writesJSON = arguments.has(.json)
    trial = AnswerTrial(
      type, options: try Self.options(of: type, arguments), today: try Self.day(arguments) ?? today)
  }

  private static func options(
    of type: AnswerTypeName, _ arguments: RawArguments
  ) throws(UsageProblem) -> [String] {
    guard type.hasOptions else { return [] }
    let names = (arguments.flags[.options] ?? "").split(separator: ",").map { String($0).trimmingSpaces }
    let options = names.filter { !$0.isEmpty }
    if options.isEmpty { throw .missingFlag(.options, .parse) }
    return options
  }

  private static func day(_ arguments: RawArguments) throws(UsageProblem) -> CalendarDate? {
    guard let text = arguments.flags[.today] else { return nil }
    guard let day = CalendarDate(iso: text) else {
      throw .unreadableValue(.today, text, expected: "a day such as 2026-11-21")
    }
    return day
  }

  func run(in console: Console) -> ExitCode {
    if text == "-" {
      var lines = LineInput(console.input)
      while let line = lines.next() {
        // A line that can't be taken counts as an empty one.
        let text = if case .text(let text) = line { text } else { "" }
        console.output.write(JSON.object(of: trial.read(text)) + "\n")
      }
    } else {
      let answer = trial.read(text)
      console.output.write((writesJSON ? JSON.object(of: answer) : answer.wording) + "\n")
    }
    return .good
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
