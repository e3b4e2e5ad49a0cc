import Testing

@testable import DialogEngine

@Suite("Fixed texts")
struct FixedTextsTests {
  @Test("they may ask, name what the program fills in, and lead nowhere")
  func clean() {
    let text = """
      dialoog vast  Vaste teksten

      stap wissen
        zeg  Zal ik alles wissen?

      stap bereikbaar
        zeg  {contact.naam}, {contact.telefoon}, {contact.uren}, {contact.weer}, {contact.melding}
        of   {titel}: {vraag} is {waarde}. {onthouden} {overslaan} {aantal}

      stap verstuurd
        zeg  {aanvraag.wie} {aanvraag.onderwerp} {aanvraag.mee} {aanvraag.nummer} {aanvraag.uitkomst}
      """
    var checking = Checking()
    checking.occasions = ["wissen", "bereikbaar", "verstuurd"]
    #expect(checking.diagnostics([("vast", text)]).isEmpty)
  }

  @Test("a name that the program does not fill in is told of")
  func unknown() {
    let text = "dialoog vast  Vaste teksten\n\nstap wissen\n  zeg  Bel {contact.fax}, {naam}.\n"
    let found = Checking().diagnostics([("vast", text)])
    #expect(found.map(\.code) == [.unknownReference, .unknownReference])
  }

  @Test("elsewhere the names of `contact` have no value")
  func elsewhere() {
    let text = "dialoog proef  Proef\n\nstap begin\n  zeg  Bel {contact.telefoon}.\n  klaar\n"
    #expect(
      Checking().told(text) == [
        "proef.dialog:4:13: fout[D216]: `contact.telefoon` kan alleen in de vaste teksten staan (vast.dialog)."
      ])
  }
}
