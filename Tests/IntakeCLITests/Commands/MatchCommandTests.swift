import Testing

@testable import intake_cli

@Suite("intake match")
struct MatchCommandTests {
  private static let table = """
    beroep\tcode\tdoel\toverlap\tgelijk\tvan\tfonds\tafgekapt
    Inkoper\t62348\tengineer\t60\t26\t43\tOTIB\t
    Magazijnbeheerder\t62349\tmonteur\t55\t28\t51\tOTIB\t
    Magazijnbeheerder\t62349\tengineer\t56\t24\t43\t\t

    """

  private func fixture() throws -> ContentFixture {
    try ContentFixture([
      "data/beroepen-match.tsv": Self.table,
      "data/beroepen.tsv": "beroep\took\nInkoper\t\nMagazijnbeheerder\tmagazijnman|orderpicker\n",
    ])
  }

  @Test("The overlap with each target, in Dutch, with how to take it")
  func text() throws {
    let fixture = try fixture()
    let run = RecordedRun("match", "--dialogs", fixture.path, "ik", "koop", "in,", "als", "inkooper")
    #expect(
      run.output == """
        Dit lijkt op: Inkoper
        - engineer (verkoop en software): 60% (26 van de 43 vaardigheden)

        De cijfers komen uit een onderzoek uit 2016. Ze gaan over algemene vaardigheden.
        Een overlap is geen kans op werk.
        Vergelijk alleen beroepen bij hetzelfde doel. Vergelijk de drie doelen niet met elkaar.
        Staat een doel er niet bij? Dan is niet gezegd dat het niet past.

        """)
    #expect(run.code == .good)
  }

  @Test("With --json one list; a fund that was not printed is null")
  func json() throws {
    let fixture = try fixture()
    let run = RecordedRun("match", "--json", "--dialogs", fixture.path, "magazijnman")
    let first =
      #"{"job":"Magazijnbeheerder","target":"monteur","overlap_percent":55,"#
      + #""matching":28,"of":51,"fund":"OTIB"}"#
    let second =
      #"{"job":"Magazijnbeheerder","target":"engineer","overlap_percent":56,"#
      + #""matching":24,"of":43,"fund":null}"#
    #expect(run.output == "[\(first),\(second)]\n")
    #expect(run.code == .good)
  }

  @Test("A job that is not listed gives an empty list, and is no failure")
  func notListed() throws {
    let fixture = try fixture()
    let run = RecordedRun("match", "--json", "--dialogs", fixture.path, "kok")
    #expect(run.output == "[]\n")
    #expect(run.code == .good)
  }

  @Test("Without the table it can't be done, and says what to do")
  func noTable() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("match", "--dialogs", fixture.path, "kok")
    #expect(
      run.errors
        == "intake: `\(fixture.path)/data` has no table `beroepen-match.tsv` that can be read; "
        + "`intake check` tells what is wrong.\n")
    #expect(run.code == .couldNotBeDone)
  }
}
