import Testing

@testable import intake_cli

@Suite("intake explain")
struct ExplainCommandTests {
  @Test("A code, in any case, gets its page")
  func page() {
    let run = RecordedRun("explain", "d401")
    #expect(
      run.output == """
        D401  De stap houdt zomaar op

        Aan het eind van een stap moet je zeggen hoe het verder gaat. De bot valt niet
        vanzelf door naar de stap eronder.

        Zo gaat het mis:

          scripts/proef.dialog

            dialoog proef  Een proef
              voorbeeld  dit is een proef

            stap begin
              zeg  Goed dat je het vraagt.

        Wat je doet:

        Zet er `klaar` of `ga naar` onder. Kijk ook in een `als` en bij `anders`.

        Zo is het goed:

          scripts/proef.dialog

            dialoog proef  Een proef
              voorbeeld  dit is een proef

            stap begin
              zeg  Goed dat je het vraagt.
              klaar

        """)
    #expect(run.code == .good)
  }

  @Test("Without a code all are listed, with their titles")
  func list() {
    let run = RecordedRun("explain")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "B101  Een lange zin")
    #expect(lines.last == "Meer over een code: intake explain CODE")
    #expect(lines.contains("D203  Daar wordt niet naar gevraagd"))
    #expect(run.code == .good)
  }

  @Test("A code that is not there is told, with the one that was meant, and the exit code is 2")
  func unknown() {
    let near = RecordedRun("explain", "D20")
    #expect(
      near.errors
        == "De code `D20` bestaat niet. Bedoel je `D120`? `intake explain` laat ze allemaal zien.\n"
        || near.errors
          == "De code `D20` bestaat niet. Bedoel je `D201`? `intake explain` laat ze allemaal zien.\n"
    )
    let far = RecordedRun("explain", "fout")
    #expect(far.errors == "De code `fout` bestaat niet. `intake explain` laat ze allemaal zien.\n")
    #expect(far.code == .wrongUsage)
  }
}
