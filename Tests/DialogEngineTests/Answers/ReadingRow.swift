import Testing

@testable import DialogEngine

/// A line and what it should be read as, in the short notation of `summary`.
struct ReadingRow: CustomTestStringConvertible, Sendable {
  let line: String
  let expected: String

  init(_ line: String, _ expected: String) {
    self.line = line
    self.expected = expected
  }

  var testDescription: String { "'\(line)' is \(expected)" }
}

/// A Saturday; the date exists.
let testToday: CalendarDate = {
  guard let date = CalendarDate(iso: "2026-11-21") else { preconditionFailure("21 November 2026 exists") }
  return date
}()

/// What a reading is, in few words: the value, `a | b` when ambiguous, `-` when not understood.
func summary(_ reading: Reading) -> String {
  switch reading {
  case .understood(let value): summary(value)
  case .ambiguous(let values): values.map(summary).joined(separator: " | ")
  case .notUnderstood: "-"
  case .invalid(.outOfBounds): "out of bounds"
  case .invalid(.wrongLength): "wrong length"
  case .invalid(.doesNotExist): "does not exist"
  case .invalid(.incomplete): "incomplete"
  }
}

func summary(_ value: Value) -> String {
  switch value {
  case .option(let name): name.rawValue
  case .options(let names): names.map(\.rawValue).joined(separator: "+")
  case .yesNo(let isYes): isYes ? "yes" : "no"
  case .text(let text), .name(let text), .postcode(let text), .email(let text), .phone(let text),
    .row(let text):
    text
  case .number(let number): "\(number)"
  case .date(let date): date.iso
  case .companySize(let size): "\(size)"
  }
}

/// How a line reads as an answer of a type, in few words.
func read(_ line: String, as type: AnswerType) -> String {
  summary(AnswerReader(type).read(NormalizedLine(line), today: testToday))
}

/// What is volunteered in a line, in few words; `-` for nothing.
func find(_ line: String, as type: AnswerType) -> String {
  AnswerReader(type).find(in: NormalizedLine(line), today: testToday).map(summary) ?? "-"
}
