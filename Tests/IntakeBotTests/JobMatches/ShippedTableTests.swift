import DialogEngine
import Foundation
import IntakeBot
import Testing

/// The tables of the study of 2016, counted; whether each row is right, the eye must tell.
@Suite("The tables that come with the program")
struct ShippedTableTests {
  struct Row: CustomTestStringConvertible {
    let table: String
    let count: Int
    let last: String
    var testDescription: String { table }
  }

  static let rows = [
    Row(table: "zij-instroom-regios", count: 6, last: "Zuid-West\t19\t25\t24\t24"),
    Row(table: "selectiecriteria", count: 10, last: "Woonwerkafstand\t10\t10\t10\t10"),
    Row(table: "competenties", count: 36, last: "Samenwerken en overleggen\tengineer\t12\t6.9"),
    Row(table: "kerntaken", count: 21, last: "Verricht commerciële werkzaamheden\tengineer\t5\t6.9\t"),
    Row(
      table: "competentie-niveaus", count: 28,
      last: "Vakdeskundigheid toepassen\tengineer\tExpert\t6.16\tstaat niet bij de twaalf van figuur 6.9"),
    Row(table: "opleidingen-match", count: 107, last: "Pianotechniek\tengineer\tonderhoudswerk\t6.10"),
    Row(table: "zij-instroom-scholing", count: 3, last: "Aantal CREBO/CROHO\t217\t39\t18\t34\t16"),
    Row(table: "zij-instroom-trainingen", count: 12, last: "Ascom Certified\t0798\tverspaning\t8\t7.8\t"),
  ]

  @Test("Each has all its rows", arguments: rows)
  func count(_ row: Row) throws {
    let url = ShippedDialogs.root.appending(path: "Dialogs/data/\(row.table).tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let rows = lines.dropFirst().filter { !$0.hasPrefix("#") }
    #expect(rows.count == row.count)
    #expect(rows.last.map(String.init) == row.last)
  }

  @Test("Each column of the ranking holds every rank once")
  func ranking() throws {
    let url = ShippedDialogs.root.appending(path: "Dialogs/data/selectiecriteria.tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let ranks = lines.dropFirst().filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").dropFirst().compactMap { Int($0) } }
    for column in 0..<4 { #expect(ranks.map { $0[column] }.sorted() == Array(1...10)) }
  }
}
