import DialogEngine
import Testing

@testable import IntakeBot

@Suite("routing/advisers.csv and regions.csv")
struct AdviserReaderTests {
  @Test("A full row")
  func row() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile(
      path: "advisers.csv",
      text: ContentFiles.advisersHeader
        + "a,helpdesk,\"Bureau A, Zwolle\",Drenthe|8000-8999,metaal|metalektro,bbl,nl|en,12,"
        + "ma-vr 09:00-17:00,48,mail,a@example.org,2026-01-01,2026-12-31,\n")
    let adviser = try #require(AdviserReader.read(file, problems: &problems).first)
    #expect(problems.isEmpty)
    #expect(adviser.desk == "Bureau A, Zwolle")
    #expect(adviser.regions == [.named("Drenthe"), .postcodes(8000...8999)])
    #expect(adviser.sectors == ["metaal", "metalektro"])
    #expect(adviser.topics == ["bbl"])
    #expect(adviser.languages == ["nl", "en"])
    #expect(adviser.capacity == 12)
    #expect(adviser.hours?.wording == "maandag tot en met vrijdag van 9 tot 17 uur")
    #expect(adviser.channel == .mail)
    #expect(adviser.from == CalendarDate(iso: "2026-01-01"))
    #expect(!adviser.isExample)
  }

  @Test("All that can't be read in a row is told, and the row is left out")
  func unreadable() {
    var problems: [ContentProblem] = []
    let file = SourceFile(
      path: "advisers.csv",
      text: ContentFiles.advisersHeader + "h,helpdesk,H,,,,,veel,altijd,,post,,gisteren,,\n")
    #expect(AdviserReader.read(file, problems: &problems).isEmpty)
    #expect(
      problems.map(\.rendered) == [
        "advisers.csv:2:18 C113 `veel` kan niet in de kolom `capacity`.",
        "advisers.csv:2:23 C113 `altijd` kan niet in de kolom `hours`.",
        "advisers.csv:2:31 C113 `post` kan niet in de kolom `channel`.",
        "advisers.csv:2:37 C113 `gisteren` kan niet in de kolom `from`.",
        "advisers.csv:1:1 C123 Er is geen bureau met de rol `helpdesk`.",
      ])
  }

  @Test("Regions, sectors and topics that nothing bears are told, with the nearest")
  func unknownNames() {
    var problems: [ContentProblem] = []
    let file = SourceFile(
      path: "advisers.csv",
      text: ContentFiles.advisersHeader + "h,helpdesk,H,Drente|8000-8999,metal,bbl|evcc,,,,,folder,,,,\n")
    let names = AdviserNames(topics: ["bbl", "evc"], regions: ["Drenthe"])
    #expect(AdviserReader.read(file, names: names, problems: &problems).count == 1)
    #expect(
      problems.map { $0.rendered + " " + ($0.mend ?? "") } == [
        "advisers.csv:2:14 C116 `Drente` bestaat niet, voor de kolom `regions`. Bedoel je `Drenthe`?",
        "advisers.csv:2:31 C116 `metal` bestaat niet, voor de kolom `sectors`. Bedoel je `metaal`?",
        "advisers.csv:2:37 C116 `evcc` bestaat niet, voor de kolom `topics`. Bedoel je `evc`?",
      ])
  }

  @Test("A postcode lies in its range; codes between the ranges don't exist")
  func regions() {
    var problems: [ContentProblem] = []
    let file = SourceFile.of(
      "regions.csv", "from,to,province,labour-market-region,fund-region", "1300,1379,Flevoland,,",
      "1000,1299,Noord-Holland,,", "12,1400,Utrecht,,")
    let table = RegionReader.read(file, problems: &problems)
    #expect(table.region(of: "1299")?.province == "Noord-Holland")
    #expect(table.region(of: "1300 AB")?.province == "Flevoland")
    #expect(table.region(of: "1380") == nil)
    #expect(table.region(of: "ab") == nil)
    #expect(problems.map(\.rendered) == ["regions.csv:4:1 C113 `12` kan niet in de kolom `from`."])
  }
}
