import Testing

@testable import intake_cli

@Suite("intake route")
struct RouteCommandTests {
  private let content: ContentFixture

  init() throws {
    content = try ContentFixture([
      "routing/advisers.csv": """
      id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example
      hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
      coach,coach,Coaches,,,,nl,20,,,folder,coach,,,
      oost,coach,Coaches Oost,Overijssel,metaal,,nl|pl,10,,,folder,oost,,,

      """,
      "routing/regions.csv": """
      from,to,province,labour-market-region,fund-region
      8000,8099,Overijssel,,

      """,
    ])
  }

  struct Row: CustomTestStringConvertible {
    let flags: [String]
    let output: String
    var testDescription: String { flags.joined(separator: " ") }
    init(_ flags: String..., says output: String) { (self.flags, self.output) = (flags, output) }
  }

  @Test(
    "The desk and why, for people and for programs",
    arguments: [
      Row(
        "--topic", "bbl", says: "Coaches (coach)\n  why: fits coach, topic bbl; 0 of 20 this week\n"),
      Row(
        "--role", "coach", "--sector", "metaal", "--postcode", "8011 PK", "--language", "pl",
        says: "Coaches Oost (coach in Overijssel)\n"
          + "  why: fits coach, sector metaal, in Overijssel, language pl; 0 of 10 this week\n"),
      Row(
        "--role", "coach", "--size", "14", "--json",
        says: #"{"desk":"Coaches","role":"coach","region":"","why":"fits coach; 0 of 20 this week","#
          + #""fallback":false}"# + "\n"),
      Row(
        "--role", "budgetcoach", "--json",
        says: #"{"desk":"Helpdesk","role":"budgetcoach","region":"","#
          + #""why":"no desk fits budgetcoach; this one takes the rest; 0 this week, no limit","fallback":true}"#
          + "\n"
      ),
    ])
  func chosen(_ row: Row) {
    let run = RecordedRun(words: ["route", "--dialogs", content.path] + row.flags)
    #expect(run.output == row.output)
    #expect(run.errors == "")
    #expect(run.code == .good)
  }

  @Test(
    "What can't be looked for is told",
    arguments: [
      Row(says: "intake: `intake route` needs `--role`, `--topic` or `--all`.\n"),
      Row("--role", "coach", "--size", "veel", says: "intake: `--size` is a number of people, not `veel`.\n"),
      Row(
        "--topic", "crisis",
        says: "intake: no role takes leads about `crisis`; name one with `--role`.\n"),
      Row(
        "--role", "coahc",
        says: "intake: there is no role `coahc`; perhaps `coach` is meant.\n"),
    ])
  func refused(_ row: Row) {
    let run = RecordedRun(words: ["route", "--dialogs", content.path] + row.flags)
    #expect(run.errors == row.output)
    #expect(run.output == "")
    #expect(run.code == .wrongUsage)
  }
}
