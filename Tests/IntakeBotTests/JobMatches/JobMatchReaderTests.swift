import DialogEngine
import Testing

@testable import IntakeBot

@Suite("data/beroepen-match.tsv and data/beroepen.tsv")
struct JobMatchReaderTests {
  private static let header = "beroep\tdoel\toverlap\tgelijk\tvan\tfonds\tafgekapt"

  private func read(_ rows: String..., names: [String] = []) -> (JobMatchTables?, [String]) {
    var files = [SourceFile(path: "beroepen-match.tsv", text: ([Self.header] + rows).joined(separator: "\n"))]
    if !names.isEmpty { files.append(SourceFile(path: "beroepen.tsv", text: names.joined(separator: "\n"))) }
    var problems: [ContentProblem] = []
    let tables = JobMatchReader.read(TableReader.read(files, problems: &problems), problems: &problems)
    return (tables, problems.map(\.rendered))
  }

  @Test("A row is a match; an empty fund is none, and a cut name is known as such")
  func rows() {
    let (tables, problems) = read(
      "Inkoper\tengineer\t60\t26\t43\tOTIB\t", "Werkvoorb\tcnc-verspaner\t59\t23\t39\t\tja")
    #expect(
      tables?.rows == [
        JobMatch(
          job: "Inkoper", isNameCut: false, target: .engineer, overlapPercent: 60, matching: 26, total: 43,
          fund: "OTIB"),
        JobMatch(
          job: "Werkvoorb", isNameCut: true, target: .machinist, overlapPercent: 59, matching: 23, total: 39,
          fund: nil),
      ])
    #expect(problems == [])
  }

  struct Refused: CustomTestStringConvertible {
    let testDescription: String
    let row: String
    let problem: String
  }

  static let refused = [
    Refused(
      testDescription: "no job", row: "\tengineer\t60\t26\t43\t\t",
      problem: "beroepen-match.tsv:2:1 C113 De kolom `beroep` is hier leeg."),
    Refused(
      testDescription: "no such target", row: "Inkoper\tlasser\t60\t26\t43\t\t",
      problem: "beroepen-match.tsv:2:9 C113 `lasser` kan niet in de kolom `doel`."),
    Refused(
      testDescription: "a share that the counts don't give", row: "Inkoper\tengineer\t61\t26\t43\t\t",
      problem: "beroepen-match.tsv:2:18 C113 `61` kan niet in de kolom `overlap`."),
    Refused(
      testDescription: "a percent sign", row: "Inkoper\tengineer\t60%\t26\t43\t\t",
      problem: "beroepen-match.tsv:2:18 C113 `60%` kan niet in de kolom `overlap`."),
    Refused(
      testDescription: "of nothing", row: "Inkoper\tengineer\t0\t0\t0\t\t",
      problem: "beroepen-match.tsv:2:22 C113 `0` kan niet in de kolom `van`."),
    Refused(
      testDescription: "more than can be counted", row: "Inkoper\tengineer\t1\t9223372036854775807\t43\t\t",
      problem: "beroepen-match.tsv:2:20 C113 `9223372036854775807` kan niet in de kolom `gelijk`."),
  ]

  @Test("A row that can't be is told at its place, and left out", arguments: refused)
  func refusedRow(_ row: Refused) {
    let (tables, problems) = read(row.row, "Verkoper\tengineer\t60\t26\t43\tOTIB\t")
    #expect(problems == [row.problem])
    #expect(tables?.rows.map(\.job) == ["Verkoper"])
  }

  @Test("One job stands with one target once")
  func duplicate() {
    let row = "Inkoper\tengineer\t60\t26\t43\tOTIB\t"
    let (tables, problems) = read(row, row, "Inkoper\tmonteur\t51\t26\t51\tOTIB\t")
    #expect(tables?.rows.map(\.target) == [.engineer, .technician])
    #expect(problems == ["beroepen-match.tsv:3:1 C114 `Inkoper` staat hier voor de tweede keer."])
  }

  @Test("Everyday words for a job that has no match are told, with the nearest")
  func unknownName() {
    let (_, problems) = read(
      "Inkoper\tengineer\t60\t26\t43\tOTIB\t", names: ["beroep\took", "Inkooper\tinkoop"])
    #expect(problems == ["beroepen.tsv:2:1 C116 `Inkooper` bestaat niet, voor de kolom `beroep`."])
  }

  @Test("Halves of a percent go up")
  func rounding() {
    #expect(JobMatch.percent(28, of: 51) == 55)
    #expect(JobMatch.percent(1, of: 200) == 1)
    #expect(JobMatch.percent(0, of: 43) == 0)
  }
}
