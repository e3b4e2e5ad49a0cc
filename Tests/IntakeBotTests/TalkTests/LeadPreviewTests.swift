import DialogEngine
import Testing

@testable import IntakeBot

@Suite("A lead that goes nowhere")
struct LeadPreviewTests {
  @Test("It is shown with its desk and the reason")
  func lines() throws {
    let content = Content(.small())
    let now = try #require(LocalTime("2026-11-23 10:00"))
    let context = try #require(content.context(at: now))
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    for line in ["1", "ja"] { _ = rehearsal.say(line, in: context) }
    let turn = rehearsal.say("0612345678", in: context)
    let lead = try #require(turn.leads.first)
    let preview = LeadPreview(lead, content: content, on: context.today)
    #expect(
      preview.lines == [
        "aanvraag PROEF-1 over bbl", "bureau: Coaches (coach)",
        "why: fits coach, topic bbl; 0 of 20 this week", "naam: niet gezegd", "telefoon: +31612345678",
        "wie: Ik leer nog",
      ])
    #expect(rehearsal.leads == turn.leads)
  }
}
