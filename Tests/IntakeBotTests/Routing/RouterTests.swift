import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Which desk gets a lead")
struct RouterTests {
  private func router(_ rows: String..., parents: [TopicID: TopicID] = [:]) -> Router {
    var problems: [ContentProblem] = []
    let file = SourceFile(
      path: "advisers.csv", text: ContentFiles.advisersHeader + rows.map { $0 + "\n" }.joined())
    let regions = RegionTable([
      Region(postcodes: 8000...8099, province: "Overijssel", fundRegion: "Oost"),
      Region(postcodes: 3500...3599, province: "Utrecht"),
    ])
    return Router(
      advisers: AdviserReader.read(file, problems: &problems), regions: regions, parents: parents)
  }

  private let monday = CalendarDate(iso: "2026-11-23")

  private func desk(
    _ router: Router, _ question: RoutingQuestion, assigned: [String: Int] = [:]
  ) throws -> RoutingDecision {
    router.choose(question, on: try #require(monday), assigned: assigned)
  }

  @Test("The desk of the role, with the reason in one line")
  func role() throws {
    let router = router("h,helpdesk,Helpdesk,,,,,,,,folder,,,,", "c,coach,Coaches,,,,,20,,,folder,,,,")
    let decision = try desk(
      router, RoutingQuestion(role: "coach", postcode: "8011 PK", topic: "bbl"), assigned: ["c": 3])
    #expect(decision.desk == "Coaches")
    #expect(decision.region == "Overijssel")
    #expect(decision.why == "fits coach, topic bbl, in Overijssel; 3 of 20 this week")
    #expect(!decision.isFallback)
    #expect(decision.warning == nil)
  }

  struct Place: CustomTestStringConvertible {
    let postcode: String?
    let province: String?
    let desk: String
    var testDescription: String { "\(postcode ?? province ?? "-") \(desk)" }
  }

  @Test(
    "Provinces, region names and ranges",
    arguments: [
      Place(postcode: "8011", province: nil, desk: "east"),
      Place(postcode: "3511", province: nil, desk: "range"),
      Place(postcode: nil, province: "Utrecht", desk: "h"),
      Place(postcode: nil, province: "overijssel", desk: "h"),
      Place(postcode: "9999", province: nil, desk: "h"),
    ])
  func place(_ row: Place) throws {
    let router = router(
      "h,helpdesk,h,,,,,,,,folder,,,,", "e,coach,east,oost,,,,,,,folder,,,,",
      "r,coach,range,3500-3520,,,,,,,folder,,,,")
    let question = RoutingQuestion(role: "coach", postcode: row.postcode, province: row.province)
    #expect(try desk(router, question).desk == row.desk)
  }

  @Test("Without a place, a desk for everywhere goes before a desk for somewhere")
  func unknownPlace() throws {
    let router = router(
      "a,coach,east,Overijssel,,,,,,,folder,,,,", "b,coach,all,,,,,1,,,folder,,,,")
    #expect(try desk(router, RoutingQuestion(role: "coach")).desk == "all")
    let eastOnly = self.router("a,coach,east,Overijssel,,,,,,,folder,,,,")
    #expect(try desk(eastOnly, RoutingQuestion(role: "coach")).desk == "east")
  }

  @Test("Sector, topic and language must fit")
  func bounds() throws {
    let router = router(
      "h,helpdesk,h,,,,,,,,folder,,,,", "m,coach,metal,,metaal,,,,,,folder,,,,",
      "t,coach,topic,,mobiliteit,bbl|evc,,,,,folder,,,,", "p,coach,polish,,,,pl,,,,folder,,,,")
    #expect(try desk(router, RoutingQuestion(role: "coach", sector: "metaal")).desk == "metal")
    #expect(
      try desk(router, RoutingQuestion(role: "coach", sector: "mobiliteit", topic: "evc")).desk == "topic")
    #expect(
      try desk(router, RoutingQuestion(role: "coach", sector: "mobiliteit", topic: "rie")).desk == "h")
    #expect(try desk(router, RoutingQuestion(role: "coach", language: "pl")).desk == "polish")
  }

  @Test("A finer topic goes to the desk of the one above it, unless a desk names it")
  func finerTopic() throws {
    let rows = ("a,coach,bbl,,,bbl,,,,,folder,,,,", "b,coach,money,,,bbl-geld,,,,,folder,,,,")
    let one = router(rows.0, parents: ["bbl-geld": "bbl"])
    #expect(try desk(one, RoutingQuestion(role: "coach", topic: "bbl-geld")).desk == "bbl")
    let both = router(rows.0, rows.1, parents: ["bbl-geld": "bbl"])
    #expect(try desk(both, RoutingQuestion(role: "coach", topic: "bbl-geld")).desk == "money")
  }

  @Test("Most room left wins; equals are parted by id")
  func room() throws {
    let router = router("b,coach,B,,,,,10,,,folder,,,,", "a,coach,A,,,,,10,,,folder,,,,")
    let question = RoutingQuestion(role: "coach")
    #expect(try desk(router, question, assigned: ["a": 4, "b": 3]).desk == "B")
    #expect(try desk(router, question, assigned: ["a": 4, "b": 4]).desk == "A")
  }

  @Test("A desk with room goes before a full one, also where less is known of whether it fits")
  func roomBeforeKnown() throws {
    let router = router("a,coach,all,,,,,1,,,folder,,,,", "b,coach,metal,,metaal,,,5,,,folder,,,,")
    let question = RoutingQuestion(role: "coach")
    #expect(try desk(router, question).desk == "all")
    let decision = try desk(router, question, assigned: ["a": 1])
    #expect(decision.desk == "metal")
    #expect(decision.warning == nil)
    #expect(try desk(router, question, assigned: ["a": 1, "b": 5]).desk == "all")
    #expect(try desk(router, question, assigned: ["a": 1, "b": 5]).warning == .allFull)
  }

  @Test("When all are full, the one least over, with a warning")
  func full() throws {
    let router = router("a,coach,A,,,,,10,,,folder,,,,", "b,coach,B,,,,,5,,,folder,,,,")
    let decision = try desk(router, RoutingQuestion(role: "coach"), assigned: ["a": 13, "b": 6])
    #expect(decision.desk == "B")
    #expect(decision.warning == .allFull)
    #expect(decision.why == "fits coach; 6 of 5 this week")
  }

  @Test("Nobody fits: the fallback desk, with a warning")
  func fallback() throws {
    let router = router("h,helpdesk,Helpdesk,,,,,,,,folder,,,,")
    let decision = try desk(router, RoutingQuestion(role: "coach", sector: "metaal"))
    #expect(decision.desk == "Helpdesk")
    #expect(decision.isFallback)
    #expect(decision.warning == .nobodyFits)
    #expect(
      decision.why == "no desk fits coach, sector metaal; this one takes the rest; 0 this week, no limit")
  }

  @Test("Without a fallback desk nobody is named")
  func noFallback() throws {
    let decision = try desk(router("c,coach,C,,,,,,,,folder,,,,"), RoutingQuestion(role: "arbo-helpdesk"))
    #expect(decision.desk.isEmpty)
    #expect(decision.warning == .noFallbackDesk)
  }

  @Test("A desk takes leads from its first day up to its last")
  func days() throws {
    let router = router(
      "h,helpdesk,h,,,,,,,,folder,,,,", "a,coach,over,,,,,,,,folder,,,2026-11-22,",
      "b,coach,later,,,,,,,,folder,,2026-11-24,,", "c,coach,now,,,,,,,,folder,,2026-11-23,2026-11-23,")
    #expect(try desk(router, RoutingQuestion(role: "coach")).desk == "now")
  }
}
