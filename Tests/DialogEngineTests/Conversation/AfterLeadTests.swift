import Testing

@testable import DialogEngine

@Suite("After a lead was sent")
struct AfterLeadTests {
  /// Somebody who sent a lead, and is asked whether there is anything else.
  private func chat() throws -> Chat {
    var chat = try LeadTests().chat()
    for line in ["ja", "8011", "ja", "Jan", "0612345678"] { chat.say(line) }
    try #require(chat.leads.count == 1)
    return chat
  }

  private static let goesOn = "\nNog een vraag?\n1. Ja\n2. Nee"

  @Test("A correction of an answer that went along is passed on under the same reference, and then told")
  func corrected() throws {
    var chat = try chat()
    #expect(
      chat.say("nee sorry, ik bedoel 8012 AB")
        == "[aanvraag-verbeterd] postcode is nu 8012 AB T-1" + Self.goesOn)
    let detail = LeadDetail(question: QuestionID("regio", "postcode"), label: "postcode", text: "8012 AB")
    #expect(
      chat.effects.last == .correctLeads(LeadCorrection(references: ["T-1"], change: .detail(detail))))
    #expect(chat.answer("regio.postcode") == .postcode("8012 AB"))
    #expect(chat.leads.count == 1)
  }

  struct Row: CustomTestStringConvertible {
    let line: String
    let change: LeadCorrection.Change
    var testDescription: String { line }
  }

  @Test(
    "So is a correction of the number and of the name",
    arguments: [
      Row(line: "sorry, ik bedoel 06 87654321", change: .reach(.phone("+31687654321"))),
      Row(line: "mijn naam is Johan", change: .name("Johan")),
    ])
  func person(_ row: Row) throws {
    var chat = try chat()
    #expect(chat.say(row.line).hasPrefix("[aanvraag-verbeterd]"))
    #expect(chat.effects.last == .correctLeads(LeadCorrection(references: ["T-1"], change: row.change)))
  }

  @Test("A correction that can't be passed on is said honestly, and the old answer stays")
  func notPassedOn() throws {
    var chat = try chat()
    chat.outcome = .failed
    #expect(
      chat.say("nee sorry, ik bedoel 8012 AB") == "[verbeteren-mislukt] T-1\n[contact-onbekend]" + Self.goesOn
    )
    #expect(chat.answer("regio.postcode") == .postcode("8011"))
  }

  @Test("A number that stands in two leads is corrected in both; an answer that stands in none can't be")
  func twoLeads() throws {
    var chat = try chat()
    for line in ["mens", "ja", "ja"] { chat.say(line) }
    #expect(chat.leads.count == 2)
    chat.say("sorry, ik bedoel 06 87654321")
    #expect(
      chat.effects.last
        == .correctLeads(
          LeadCorrection(references: ["T-1", "T-2"], change: .reach(.phone("+31687654321")))))
  }

  @Test("While the service is at work nothing waits for an answer, and nothing is told")
  func underWay() throws {
    var chat = try chat()
    chat.say("wis")
    let turn = chat.conversation.step(.line("ja"), in: chat.context)
    #expect(turn.effects == [.withdrawLeads(["T-1"])])
    #expect(turn.messages == [])
    #expect(turn.choices == [])
    #expect(turn.waiting == nil)
    #expect(!turn.conversation.isEnded)
  }

  @Test("Wiping after a lead also takes its consent back, and says so; without a lead it doesn't")
  func wiped() throws {
    var chat = try chat()
    chat.say("wis")
    #expect(chat.say("ja") == "[aanvraag-gewist]\n[gewist]")
    #expect(chat.effects.suffix(2) == [.withdrawLeads(["T-1"]), .forget])
    #expect(chat.conversation.leads == [])
    var other = try LeadTests().chat()
    other.say("wis")
    #expect(other.say("ja") == "[gewist]")
    #expect(other.effects == [.forget])
  }

  @Test("When that can't be put on record, nothing is wiped, that is said, and it can be tried again")
  func notWiped() throws {
    var chat = try chat()
    chat.outcome = .failed
    chat.say("wis")
    #expect(chat.say("ja") == "[wissen-mislukt]\n[contact-onbekend]" + Self.goesOn)
    #expect(chat.answer("regio.postcode") == .postcode("8011"))
    #expect(!chat.effects.contains(.forget))
    chat.outcome = nil
    chat.say("wis")
    #expect(chat.say("ja") == "[aanvraag-gewist]\n[gewist]")
  }

  @Test(
    "Wiping in a later conversation takes back the leads of earlier ones, whichever way these ended",
    arguments: ["stop", "nee"])
  func later(_ ending: String) throws {
    var chat = try chat()
    chat.say(ending)
    #expect(chat.conversation.isEnded)
    #expect(chat.conversation.notebook.isEmpty)
    chat.say("wis")
    #expect(chat.say("ja") == "[aanvraag-gewist]\n[gewist]")
    #expect(chat.effects.suffix(2) == [.withdrawLeads(["T-1"]), .forget])
  }

  @Test(
    "Who comes back as another conversation of the same person can wipe, too, and asks anew what was asked")
  func following() throws {
    var chat = try chat()
    chat.say("stop")
    let next = Conversation(following: chat.conversation.leads)
    let greeted = next.step(.line("wis"), in: chat.context)
    #expect(greeted.messages.first == "[begroeting]")
    let turn = greeted.conversation.step(.line("ja"), in: chat.context)
    #expect(turn.effects == [.withdrawLeads(["T-1"])])
  }

  @Test("Which leads were sent stands in the records; one of the first form is read still")
  func records() throws {
    let chat = try chat()
    var (bytes, conversation): ([UInt8], Conversation) = ([], chat.conversation)
    conversation.appendRecord(to: &bytes, isWhole: true)
    #expect(try ConversationImage(bytes[...]).conversation == chat.conversation)
    (bytes, conversation) = ([], Conversation(endedWith: ["T-9"]))
    conversation.appendRecord(to: &bytes, isWhole: true)
    #expect(try ConversationImage(bytes[...]).conversation.leads == ["T-9"])
    (bytes, conversation) = ([], Conversation())
    conversation.appendRecord(to: &bytes, isWhole: true)
    // Behind the language no leads, and no earlier ones: the first form didn't have those.
    let language = try #require(bytes.indices.first { bytes[$0...].starts(with: [2] + "nl".utf8) })
    bytes.remove(at: language + 3)
    bytes[0] = 1
    #expect(try ConversationImage(bytes[...]).conversation == Conversation())
  }
}
