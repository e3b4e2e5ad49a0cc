import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Where every lead would go")
struct RoutingTableTests {
  private func table(_ rows: String..., on day: String = "2026-11-24") throws -> RoutingTable {
    var problems: [ContentProblem] = []
    let file = SourceFile(
      path: "advisers.csv", text: ContentFiles.advisersHeader + rows.map { $0 + "\n" }.joined())
    let regions = RegionTable([
      Region(postcodes: 3500...3599, province: "Utrecht"),
      Region(postcodes: 8000...8099, province: "Overijssel"),
    ])
    let router = Router(
      advisers: AdviserReader.read(file, problems: &problems), regions: regions,
      parents: ["bbl-kosten": "bbl"])
    let topics = [("bbl", "coach"), ("bbl-kosten", "coach"), ("rie", "arbo"), ("crisis", nil)].map {
      id, role in
      Topic(id: TopicID(rawValue: id), title: id, role: role, receiver: "iemand")
    }
    return RoutingTable(router, topics: topics, on: try #require(CalendarDate(iso: day)))
  }

  @Test("Each topic that somebody takes stands in it, for each province and sector")
  func rows() throws {
    let table = try table("c,coach,Coaches,,,,,,,,folder,,,,", "a,arbo,Arbo,Utrecht,,,,,,,folder,,,,")
    #expect(table.rows.count == 3 * 2 * 3)
    #expect(table.rows.allSatisfy { $0.role != "coach" || $0.desks == ["c"] })
  }

  @Test("Leads that no desk fits are named by role, sector and province")
  func gaps() throws {
    let table = try table(
      "c,coach,Coaches,,metaal|metalektro|mobiliteit,,,,,,folder,,,,",
      "a,arbo,Arbo,Utrecht,metaal|metalektro,,,,,,folder,,,,")
    #expect(
      table.gaps.map { "\($0.role) \($0.sector) \($0.provinces.sorted()) \($0.topics.sorted())" } == [
        #"arbo metaal ["Overijssel"] ["rie"]"#, #"arbo metalektro ["Overijssel"] ["rie"]"#,
        #"arbo mobiliteit ["Overijssel", "Utrecht"] ["rie"]"#,
      ])
  }

  @Test("Desks that share leads are named; a desk that names a topic gets its finer topics too")
  func overlaps() throws {
    let table = try table(
      "c1,coach,Een,,,,,,,,folder,,,,", "c2,coach,Twee,Utrecht,,bbl,,,,,folder,,,,",
      "a,arbo,Arbo,,,,,,,,folder,,,,")
    #expect(table.overlaps.map { "\($0.role) \($0.desks)" } == [#"coach ["c1", "c2"]"#])
    #expect(
      table.rows.filter { $0.desks.count > 1 }.map(\.topic) == [
        "bbl", "bbl", "bbl", "bbl-kosten", "bbl-kosten", "bbl-kosten",
      ])
  }

  struct Idle: CustomTestStringConvertible {
    let name: String
    let row: String
    let isIdle: Bool
    var testDescription: String { name }
  }

  @Test(
    "A desk that no lead can reach is named",
    arguments: [
      Idle(name: "a role without topics", row: "x,onbekend,X,,,,,,,,folder,,,,", isIdle: true),
      Idle(name: "a topic of another role", row: "x,coach,X,,,rie,,,,,folder,,,,", isIdle: true),
      Idle(name: "ended", row: "x,coach,X,,,,,,,,folder,,,2026-11-23,", isIdle: true),
      Idle(name: "not begun", row: "x,coach,X,,,,,,,,folder,,2026-11-25,,", isIdle: true),
      Idle(name: "another language", row: "x,coach,X,,,,pl,,,,folder,,,,", isIdle: false),
      Idle(name: "one region", row: "x,coach,X,Utrecht,,,,,,,folder,,,,", isIdle: false),
      Idle(name: "a range of postcodes", row: "x,coach,X,8010-8020,metaal,,,,,,folder,,,,", isIdle: false),
      Idle(name: "the fallback desk", row: "x,helpdesk,X,,,,,,,,folder,,,,", isIdle: false),
    ])
  func idle(_ row: Idle) throws {
    let table = try table("c,coach,Coaches,,,,,,,,folder,,,,", row.row)
    #expect(table.idleDesks == (row.isIdle ? ["x"] : []))
  }

  @Test("The table and its summary, for an operator")
  func text() throws {
    let table = try table(
      "c,coach,Coaches,,,,,,,,folder,,,,", "a,arbo,Arbo,Utrecht,metaal,,,,,,folder,,,,",
      "x,geen,X,,,,,,,,folder,,,,")
    let lines = table.text.split(separator: "\n")
    #expect(lines[0] == "ROLE   TOPIC       PROVINCE    SECTOR      DESKS")
    #expect(lines[1] == "coach  bbl         Overijssel  metaal      c")
    #expect(lines[16] == "arbo   rie         Utrecht     metaal      a")
    #expect(
      lines[19...].joined(separator: "\n") == """
        18 kinds of leads, 5 without a desk of their own.
        Never chosen: x
        """)
  }
}
