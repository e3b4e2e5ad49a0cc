import Testing

@testable import DialogEngine

@Suite struct ClauseTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let line: String
    /// The folded clauses, those that ask with a question mark.
    let clauses: [String]

    init(_ line: String, _ clauses: String...) {
      self.line = line
      self.clauses = clauses
    }

    var testDescription: String { line }
  }

  static let rows: [Row] = [
    Row("ja, maar wat kost dat?", "ja", "wat kost dat?"),
    Row("ja maar wat kost dat", "ja", "wat kost dat?"),
    Row("8011 pk hoeveel kost het", "8011 pk", "hoeveel kost het?"),
    Row("8011 PK. Hoe lang duurt het?", "8011 pk", "hoe lang duurt het?"),
    Row(
      "ik ben monteur en moet ik een certificaat hebben", "ik ben monteur", "moet ik een certificaat hebben?"),
    Row("ja en hoeveel kost het", "ja", "hoeveel kost het?"),
    Row("14 man, kan dat ook?", "14 man", "kan dat ook?"),
    Row("wat kost het? ik zit in 8011 PK", "wat kost het?", "ik zit in 8011 pk"),
    Row("ik weet niet wat het kost", "ik weet niet wat het kost"),
    Row("06.12.34.56.78", "06 12 34 56 78"),
    Row("nr. 2", "nr 2"),
    Row("J. de Vries", "j de vries"),
    Row("1. monteur", "1 monteur"),
    Row("2,5", "2 5"),
    Row("jan.devries@gmail.com", "jan devries gmail com"),
    Row("ik ben monteur", "ik ben monteur"),
    Row("niet 14 maar 15", "niet 14 maar 15"),
    Row("ja graag", "ja graag"),
    Row(""),
    Row("???"),
  ]

  @Test("Cuts a line into what answers and what asks", arguments: rows)
  func cuts(row: Row) {
    let clauses = NormalizedLine(row.line).clauses.map { $0.line.folded + ($0.asks ? "?" : "") }
    #expect(clauses == row.clauses)
  }

  static let asking = [
    "wat kost het", "Hoe werkt dat", "hallo, hoe werkt dat", "waar zitten jullie", "wie betaalt dat",
    "waarom vraag je dat", "wanneer kan ik beginnen", "welke opleiding past", "hoeveel kost het",
    "kan ik dat leren", "kun je helpen", "mag ik stoppen", "moet ik een certificaat hebben", "is het gratis",
    "zijn er cursussen", "heb ik een diploma nodig", "krijg ik geld terug", "ik vraag me af of dat kan",
    "weet je dat", "ja?", "in welke regio", "met wie praat ik", "ik wil weten wat het kost", "wt kost dat",
    "waneer begint het", "bestaat er subsidie", "zit er een adviseur in Zwolle",
  ]

  @Test("Hears a question without a question mark", arguments: asking)
  func hearsQuestion(line: String) {
    #expect(NormalizedLine(line).asks)
  }

  static let stating = [
    "ja", "nee", "waarom niet", "weet ik niet", "ik weet het niet", "14 man", "ik ben monteur", "is goed",
    "wat fijn", "heb ik niet", "doe maar", "wil ik graag", "zijn naam is Jan", "ik heb hulp nodig",
    "moet zijn 15",
    "kan wel", "ben ik niet", "", "weet niet", "mag wel", "doe ik", "hallo",
  ]

  @Test("Doesn't take a statement for a question", arguments: stating)
  func letsStatementsBe(line: String) {
    #expect(!NormalizedLine(line).asks)
  }
}
