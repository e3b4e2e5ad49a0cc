internal import DialogEngine

/// Dialogs made by a rule, to measure how checks and turns grow with the scripts.
enum GeneratedDialogs {
  /// How many states a dialog has: questions at which a conversation can rest.
  static let statesInDialog = 100

  /// Scripts with this many states together, a hundred to a dialog, each opened by five phrases of its own.
  static func scripts(states: Int) -> [SourceFile] {
    stride(from: 0, to: states, by: statesInDialog).map { first in
      let name = "meting-\(first / statesInDialog)"
      return SourceFile(
        path: "Dialogs/scripts/\(name).dialog",
        text: script(name, states: min(statesInDialog, states - first), number: first / statesInDialog))
    }
  }

  /// The phrase that opens the first dialog.
  static let openingPhrase = phrase(of: 0, 0)

  /// The answers that lead through a whole dialog, in order.
  static func answers(states: Int) -> [String] {
    (0..<min(states, statesInDialog)).map { ["2", "ja", "een stuk of twintig"][$0 % 3] }
  }

  private static let trades = [
    "lasser", "monteur", "draaier", "frezer", "plaatwerker", "bankwerker", "elektricien", "schilder",
    "loodgieter", "timmerman", "metselaar", "kraanmachinist", "magazijnmedewerker", "planner", "inkoper",
    "tekenaar",
  ]

  private static func phrase(of dialog: Int, _ number: Int) -> String {
    "ik zoek een \(trades[(dialog + number) % trades.count]) voor klus \(dialog) nummer \(number)"
  }

  private static func script(_ name: String, states: Int, number: Int) -> String {
    var lines = ["dialoog \(name)  Meting \(number)"]
    lines += (0..<5).map { "  voorbeeld  \(phrase(of: number, $0))" }
    for state in 0..<states {
      lines += ["", "stap \(state == 0 ? "begin" : "s\(state)")"]
      lines += body(of: state)
      lines.append(state + 1 < states ? "  ga naar s\(state + 1)" : "  klaar")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func body(of state: Int) -> [String] {
    switch state % 3 {
    case 0:
      [
        "  vraag v\(state): keuze elke keer", "    zeg   Wat past bij jou, bij nummer \(state)?",
        "    optie een   De eerste keus van \(state)", "    optie twee  De tweede keus van \(state)",
        "  als v\(state) is een", "    zeg  Goed, de eerste.",
      ]
    case 1:
      [
        "  vraag v\(state): ja-nee elke keer", "    zeg  Wil je verder met nummer \(state)?",
        "  als v\(state) is nee", "    klaar",
      ]
    default:
      [
        "  vraag v\(state): getal 1 tot 500 elke keer",
        "    zeg  Hoeveel mensen zijn er bij nummer \(state)?",
        "  als v\(state) is meer dan 10", "    zeg  Dat zijn er veel: {v\(state)}.",
      ]
    }
  }
}
