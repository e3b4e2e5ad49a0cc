import IntakeBot
import Testing

@testable import intake_cli

/// A text and what `intake parse` says of it: the value as JSON, else `invalid` or `unknown`.
struct ParseRow: CustomTestStringConvertible, Sendable {
  let type: AnswerTypeName
  let text: String
  let expected: String
  let options: [String]

  var testDescription: String { "\(type.rawValue) '\(text)' is \(expected)" }

  static func rows(
    _ type: AnswerTypeName, options: [String] = [], _ rows: [(String, String)]
  ) -> [ParseRow] {
    rows.map { ParseRow(type: type, text: $0.0, expected: $0.1, options: options) }
  }

  /// All rows.
  static let all =
    yesNo + consent + number + companySize + postcode + phone + email + date + text + name + choice
    + lettersToChooseFrom
    + multipleChoice
}

extension ParseRow {
  /// One option of a few, by name, number or as people misspell it.
  static let choice = rows(
    .choice, options: ["monteur", "leerling", "werkgever", "zij-instromer"],
    [
      ("monteur", "\"monteur\""), ("Monteur!", "\"monteur\""), ("ik ben monteur", "\"monteur\""),
      ("montuer", "\"monteur\""), ("moteur", "\"monteur\""), ("leerlng", "\"leerling\""),
      ("leerling graag", "\"leerling\""), ("de leerling", "\"leerling\""), ("werkgeefer", "\"werkgever\""),
      ("zij instromer", "\"zij-instromer\""), ("zijinstromer", "\"zij-instromer\""), ("1", "\"monteur\""),
      ("2.", "\"leerling\""), ("nummer 3", "\"werkgever\""), ("de vierde", "\"zij-instromer\""),
      ("optie twee", "\"leerling\""), ("5", "invalid"), ("0", "unknown"), ("monteur of leerling", "unknown"),
      ("geen monteur", "unknown"), ("geen monteur maar leerling", "\"leerling\""), ("werknemer", "unknown"),
      ("weet ik niet", "unknown"), ("iets anders", "unknown"), ("", "unknown"),
    ])

  /// Options that are single letters.
  static let lettersToChooseFrom = rows(
    .choice, options: ["a", "b"],
    [
      ("a", "\"a\""), ("B", "\"b\""), ("c", "unknown"), ("1", "\"a\""), ("3", "invalid"),
      ("a of b", "unknown"),
    ])

  /// Several options.
  static let multipleChoice = rows(
    .multipleChoice, options: ["ochtend", "middag", "avond"],
    [
      ("ochtend", "[\"ochtend\"]"), ("ochtend en avond", "[\"ochtend\",\"avond\"]"),
      ("weet ik niet", "unknown"),
    ])
}
