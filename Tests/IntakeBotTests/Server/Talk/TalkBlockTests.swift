import Testing

@testable import DialogEngine
@testable import IntakeBot

@Suite("A block of the talk protocol")
struct TalkBlockTests {
  @Test("Messages, then choices, then an empty line")
  func whole() {
    let block = TalkBlock(
      messages: ["Hallo.", "Wie ben je?"],
      choices: [Choice(key: "1", label: "Ik leer nog"), Choice(key: "2", label: "Ik werk al")])
    #expect(block.text == "Hallo.\nWie ben je?\n1. Ik leer nog\n2. Ik werk al\n\n")
  }

  @Test("A message that looks like a choice, doesn't")
  func likeAChoice() {
    let block = TalkBlock(messages: ["1. Bel ons", "112 bellen", "1.5 uur"])
    #expect(block.lines == ["1.\u{A0}Bel ons", "112 bellen", "1.5 uur"])
  }

  @Test("No line is empty and none is broken")
  func oneLineEach() {
    #expect(TalkBlock(messages: ["een\ntwee", ""]).text == "een twee\n\n")
  }
}
