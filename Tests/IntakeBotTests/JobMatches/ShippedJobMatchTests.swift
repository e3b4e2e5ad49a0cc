import DialogEngine
import IntakeBot
import Testing

@Suite("The jobs that come with the program")
struct ShippedJobMatchTests {
  private static let day = CalendarDate(iso: "2026-11-23")

  private func find(_ description: String) throws -> [JobMatch] {
    let day = try #require(Self.day)
    return try #require(Shipped.content.jobMatches).find(description, on: day)
  }

  @Test("All 133 rows of the study are there: 38, 43 and 52")
  func rows() throws {
    let rows = try #require(Shipped.content.jobMatches).rows
    #expect(JobTarget.allCases.map { target in rows.count { $0.target == target } } == [38, 43, 52])
    #expect(
      JobTarget.allCases.map { target in Set(rows.filter { $0.target == target }.map(\.total)) } == [
        [51], [39], [43],
      ])
    #expect(rows.count { $0.isNameCut } == 11)
    #expect(rows.filter { $0.fund == nil }.map(\.job) == ["Werkvoorbereider W"])
  }

  @Test("Every listed job is found by its own name")
  func ownNames() throws {
    let matches = try #require(Shipped.content.jobMatches)
    let day = try #require(Self.day)
    let lost = matches.rows.filter { !matches.find($0.job, on: day).contains($0) }
    #expect(lost.map(\.job) == [])
  }

  struct Described: CustomTestStringConvertible {
    let words: String
    let jobs: [String]
    var testDescription: String { words }
  }

  static let described = [
    Described(words: "magazijnman", jobs: ["Magazijnbeheerder"]),
    Described(words: "kwerk int magazein", jobs: ["Magazijnbeheerder"]),
    Described(words: "ik maak keukens", jobs: ["Voertuiginterieurbouwer"]),
    Described(words: "automonteur", jobs: ["Adaptatietechnicus", "Monteur laad/lossystemen"]),
    Described(words: "ik ben dakdekker geweest", jobs: ["Monteur Dakbedekkingen"]),
    Described(words: "inkopper", jobs: ["Inkoper"]),
    Described(
      words: "chef domotica", jobs: ["Leidinggevend/Chef Monteur ICT/Telematica/Domotica"]),
    Described(words: "werkvoorbereider", jobs: ["Werkvoorbereider E", "Werkvoorbereider W"]),
    Described(words: "eerste carosseriebouwer", jobs: ["Eerste carrosseriebouwer"]),
    Described(words: "ik werk in een winkel", jobs: ["Verkoper"]),
    Described(words: "servicemonteur e", jobs: ["Servicemonteur E (algemeen)"]),
    // Not listed: nothing near is made of it.
    Described(words: "lasser", jobs: []),
    Described(words: "ik ben kok", jobs: []),
    Described(words: "verpleegkundige", jobs: []),
    Described(words: "", jobs: []),
  ]

  @Test("A job is found as people describe it", arguments: described)
  func description(_ row: Described) throws {
    var jobs: [String] = []
    for match in try find(row.words) where !jobs.contains(match.job) { jobs.append(match.job) }
    #expect(jobs == row.jobs)
  }

  @Test("What a person reads keeps the figures from being taken for a chance")
  func text() throws {
    #expect(
      JobMatches.text(for: try find("magazijnman")) == [
        "Dit lijkt op: Magazijnbeheerder",
        "- zelfstandig (service)monteur: 55% (28 van de 51 vaardigheden)",
        "- CNC-verspaner: 56% (22 van de 39 vaardigheden)",
        "- engineer (verkoop en software): 56% (24 van de 43 vaardigheden)",
        "",
        "De cijfers komen uit een onderzoek uit 2016. Ze gaan over algemene vaardigheden.",
        "Een overlap is geen kans op werk.",
        "Vergelijk alleen beroepen bij hetzelfde doel. Vergelijk de drie doelen niet met elkaar.",
        "Staat een doel er niet bij? Dan is niet gezegd dat het niet past.",
      ])
    #expect(
      JobMatches.text(for: try find("lasser")) == [
        "Dit werk staat niet in de lijst. Dat zegt niets over je kansen.",
        "De lijst is klein. Ze komt uit een onderzoek uit 2016.",
        "Beschrijf je werk eens anders, of vraag het een adviseur.",
      ])
  }

  @Test("A name that was cut off says so")
  func cutName() throws {
    #expect(
      JobMatches.text(for: try find("loodgieter")).first
        == "Dit lijkt op: Monteur Huishoudelijk (sanitair, verwarming) en mechanische vent…")
  }
}
