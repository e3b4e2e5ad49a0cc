import DialogEngine
import Testing

@testable import IntakeBot

@Suite("data/contact.tsv")
struct ContactReaderTests {
  private let header = "naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld"

  @Test("A row becomes what a person is told")
  func row() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of(
      "contact.tsv", header, "de helpdesk\t0800 1234\tma-vr\t09:00-17:00\t2026-12-25\tStoring.\t")
    let point = try #require(ContactReader.read(file, problems: &problems).first)
    let now = try #require(LocalTime("2026-11-23 18:00"))
    #expect(
      point.status(at: now)
        == ContactStatus(
          name: "de helpdesk", phone: "0800 1234", hours: "maandag tot en met vrijdag van 9 tot 17 uur",
          notice: "Storing.", opensAgain: "morgen om 9 uur"))
    #expect(problems.isEmpty)
  }

  @Test("Each cell that can't be read is told, at its own place")
  func unreadable() {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("contact.tsv", header, "\t0800 1234\tma-xx\t9-17\t25 december\t\t")
    #expect(ContactReader.read(file, problems: &problems).isEmpty)
    #expect(
      problems.map(\.rendered) == [
        "contact.tsv:2:1 C113 De kolom `naam` is hier leeg.",
        "contact.tsv:2:12 C113 `ma-xx` kan niet in de kolom `dagen`.",
        "contact.tsv:2:18 C113 `9-17` kan niet in de kolom `uren`.",
        "contact.tsv:2:23 C113 `25 december` kan niet in de kolom `gesloten`.",
      ])
  }

  @Test("A missing column is told once")
  func missingColumn() {
    var problems: [ContentProblem] = []
    let file = SourceFile.of(
      "contact.tsv", "naam\ttelefoon\tdagen\turen\tgesloten\tmelding", "a\tb\tma\t09:00-10:00\t\t")
    #expect(ContactReader.read(file, problems: &problems).isEmpty)
    #expect(problems.map(\.rendered) == ["contact.tsv:1:1 C111 De kolom `voorbeeld` ontbreekt."])
  }

  @Test("An example warns, and is marked as one")
  func example() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("contact.tsv", header, "a\t0800\tma\t09:00-10:00\t\t\tja")
    let point = try #require(ContactReader.read(file, problems: &problems).first)
    #expect(point.isExample)
    #expect(problems.map(\.code) == ["C150"])
    #expect(!problems[0].isError)
  }
}
