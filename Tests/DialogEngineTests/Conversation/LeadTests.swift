import DialogEngine
import Testing

@Suite("From a question to a lead")
struct LeadTests {
  static let certificate = """
    dialoog certificaat  EV-certificaat
      voorbeeld  ik wil een certificaat
      onderwerp  ev-certificaat
    stap begin
      antwoord ev-certificaat
      vraag praten: ja-nee elke keer
        zeg   Wil je iemand spreken?
      als praten is nee
        klaar
      doe regio
      aanvraag over ev-certificaat
        mee  regio.postcode
      als aanvraag.uitkomst is verstuurd
        zeg  Fijn.
      als aanvraag.uitkomst is geweigerd
        zeg  Jammer.
      als aanvraag.uitkomst is mislukt
        zeg  Vervelend.
      klaar
    """

  func chat(acceptsLeads: Bool = true, contact: ContactStatus? = nil) throws -> Chat {
    var chat = try Chat(
      Self.certificate,
      understanding: StubUnderstanding(dialogsByWord: [("certificaat", "certificaat", 0.9)]),
      acceptsLeads: acceptsLeads, contact: contact)
    chat.open()
    chat.say("ik wil een certificaat")
    return chat
  }

  @Test("Consent comes first, then only what is needed, and the lead has it all")
  func wholeLead() throws {
    var chat = try chat()
    chat.say("ja")
    #expect(
      chat.say("8011pk") == """
        Ik geef door: postcode: 8011 PK.
        Mag ik je vraag over EV-certificaat doorgeven aan een coach?
        1. Ja
        2. Nee
        """)
    #expect(
      chat.say("ja hoor") == "Hoe mogen we je noemen?\nDan weten we naar wie we vragen.\n1. Liever geen naam")
    #expect(chat.say("ik heet Jan") == "Op welk nummer?\nAlleen een coach krijgt dit nummer.")
    #expect(
      chat.say("06 - 12 34 56 78") == """
        [verstuurd] een coach T-1
        Fijn.
        Heb je nog een vraag?
        1. Ja
        2. Nee
        """)
    let lead = try #require(chat.leads.first)
    #expect(lead.topic == "ev-certificaat")
    #expect(lead.dialog == "certificaat")
    #expect(lead.name == "Jan")
    #expect(lead.reach == .phone("+31612345678"))
    #expect(lead.details.map(\.text) == ["8011 PK"])
    #expect(
      lead.consent.text
        == "Ik geef door: postcode: 8011 PK. Mag ik je vraag over EV-certificaat doorgeven aan een coach?")
  }

  @Test("A no to consent ends well, and no lead is made")
  func refused() throws {
    var chat = try chat()
    chat.say("ja")
    chat.say("8011pk")
    #expect(
      chat.say("nee liever niet") == """
        Dan geef ik niets door.
        Jammer.
        Heb je nog een vraag?
        1. Ja
        2. Nee
        """)
    #expect(chat.leads == [])
  }

  @Test("After a lead there is no way back past it")
  func noWayBackPastLead() throws {
    var chat = try chat()
    for line in ["ja", "8011", "ja", "Jan", "0612345678"] { chat.say(line) }
    #expect(chat.say("terug").hasPrefix("[terug-kan-niet]"))
  }

  @Test("Consent goes for one lead: the next one asks again, but not for what is known")
  func consentGoesForOneLead() throws {
    var chat = try chat()
    for line in ["ja", "8011", "ja", "Jan", "0612345678"] { chat.say(line) }
    chat.say("mens")
    chat.say("ja")
    #expect(chat.waiting == "contact.akkoord")
    #expect(chat.say("ja").hasPrefix("[verstuurd] de helpdesk T-2"))
    #expect(chat.leads.map(\.topic) == ["ev-certificaat", "mens-spreken"])
  }

  @Test("The same topic is not sent twice in one conversation")
  func notTwice() throws {
    var chat = try chat()
    for line in ["ja", "8011", "ja", "Jan", "0612345678", "ik wil een certificaat", "ja"] { chat.say(line) }
    #expect(chat.rendered.contains("[al-verstuurd] T-1"))
    #expect(chat.leads.count == 1)
  }

  @Test("A lead that could not be kept is said honestly")
  func failed() throws {
    var chat = try chat()
    chat.outcome = .failed
    for line in ["ja", "8011", "ja", "Jan"] { chat.say(line) }
    #expect(chat.say("0612345678").hasPrefix("[mislukt]\n[contact-onbekend]\nVervelend."))
  }

  @Test("A consent that was used is not used again by going back, also when the lead failed")
  func noWayBackPastFailure() throws {
    var chat = try chat()
    chat.outcome = .failed
    for line in ["ja", "8011", "ja", "Jan", "0612345678"] { chat.say(line) }
    #expect(chat.say("terug").hasPrefix("[terug-kan-niet]"))
    #expect(chat.leads.count == 1)
  }

  @Test("A yes with a question mark is no consent", arguments: ["ja?", "Ja ?", "ok?"])
  func doubtfulConsent(line: String) throws {
    var chat = try chat()
    for earlier in ["ja", "8011"] { chat.say(earlier) }
    chat.say(line)
    #expect(chat.waiting == "contact.akkoord")
    #expect(chat.answer("contact.akkoord") == nil)
  }

  @Test("A yes to a bedoel-je at the question for consent is no consent")
  func didYouMeanIsNoConsent() throws {
    var chat = try chat()
    chat.context = StepContext(
      program: chat.context.program,
      understanding: StubUnderstanding(articlesByWord: [("geld", "een", 0.4), ("geld", "twee", 0.35)]),
      today: chat.context.today, contact: nil, acceptsLeads: true)
    for earlier in ["ja", "8011"] { chat.say(earlier) }
    #expect(chat.say("kost dat geld?").hasPrefix("[bedoel-je]"))
    #expect(chat.say("ja").hasPrefix("[bedoel-je]"))
    #expect(chat.say("3").hasPrefix("[geen-antwoord]"))
    #expect(chat.answer("contact.akkoord") == nil)
  }

  @Test("Waarom in a line with a yes gets the reason, and consent is asked again")
  func reasonWithYes() throws {
    var chat = try chat()
    for earlier in ["ja", "8011"] { chat.say(earlier) }
    #expect(
      chat.say("ja, maar waarom wil je dat weten?")
        == "Zonder ja geef ik niets door.\nMag ik het doorgeven?\n1. Ja\n2. Nee")
  }

  @Test("What was said about one matter doesn't go along with the next lead")
  func wordsStayWithTheirLead() throws {
    let subject = "  vraag waarover: tekst\n    zeg  Waar gaat het over?\n  vraag naam: naam"
    var chat = try Chat(
      Self.certificate, TestScripts.contact.replacing("  vraag naam: naam", with: subject),
      understanding: StubUnderstanding(dialogsByWord: [("certificaat", "certificaat", 0.9)]))
    chat.open()
    for line in ["ik wil een certificaat", "ja", "8011", "ja", "ruzie met mijn baas", "Jan", "0612345678"] {
      chat.say(line)
    }
    #expect(chat.leads.first?.details.map(\.text) == ["8011", "ruzie met mijn baas"])
    for line in ["mens", "ja", "ja"] { chat.say(line) }
    #expect(chat.waiting == "contact.waarover")
    chat.say("mijn rooster")
    #expect(chat.leads.last?.details.map(\.text) == ["mijn rooster"])
  }

  @Test("A correction before the consent reads out anew what goes along")
  func correctionReadsOutAnew() throws {
    var chat = try chat()
    for earlier in ["ja", "8011"] { chat.say(earlier) }
    #expect(
      chat.say("nee sorry, ik bedoel 9711 AB") == """
        [verbeterd] postcode is nu 9711 AB
        Ik geef door: postcode: 9711 AB.
        Mag ik je vraag over EV-certificaat doorgeven aan een coach?
        1. Ja
        2. Nee
        """)
  }

  @Test("Who says yes and then gives no number is let go, and reads that nothing goes out")
  func givesUpContact() throws {
    var chat = try chat()
    for earlier in ["ja", "8011", "ja", "Jan", "blauw", "groen"] { chat.say(earlier) }
    #expect(chat.say("geel").hasPrefix("[niet-doorgegeven]\nJammer."))
    #expect(chat.leads == [])
  }

  @Test("A correction while a person is being asked for changes the answer and keeps the request")
  func correctionInsideRequest() throws {
    var chat = try chat()
    for earlier in ["ja", "8011", "nee"] { chat.say(earlier) }
    chat.say("ik wil een certificaat")
    chat.say("mens")
    chat.say("ja")
    #expect(chat.waiting == "contact.akkoord")
    #expect(chat.say("nee sorry, ik bedoel 9711 AB").hasPrefix("[verbeterd] postcode is nu 9711 AB"))
    #expect(chat.waiting == "contact.akkoord")
    #expect(chat.answer("regio.postcode") == .postcode("9711 AB"))
  }

  @Test("Where leads can't be kept no consent is asked")
  func noLeadsKept() throws {
    var chat = try chat(acceptsLeads: false)
    chat.say("ja")
    #expect(chat.say("8011").hasPrefix("[geen-bericht]\n[contact-onbekend]\nVervelend."))
    #expect(chat.leads == [])
  }

  @Test("Mens shows how to reach somebody, offers a call about the dialog under way, and comes back")
  func askForPerson() throws {
    let contact = ContactStatus(
      name: "de helpdesk", phone: "038 123 45 67", hours: "9 tot 17 uur", notice: "Het is druk.",
      opensAgain: "morgen om 9 uur")
    var chat = try chat(contact: contact)
    #expect(
      chat.say("mens") == """
        [contact-melding] Het is druk.
        [bereikbaar] de helpdesk 038 123 45 67 9 tot 17 uur
        [nu-dicht] morgen om 9 uur
        [mens]
        1. Ja
        2. Nee
        """)
    chat.say("ja")
    #expect(chat.waiting == "contact.akkoord")
    chat.say("ja")
    chat.say("geen naam")
    #expect(
      chat.say("0612345678") == """
        [verstuurd] een coach T-1
        [verder-met] EV-certificaat
        Wil je iemand spreken?
        1. Ja
        2. Nee
        """)
    #expect(chat.leads.map(\.topic) == ["ev-certificaat"])
  }

  @Test("A no to consent also forgets the name and number that were given before")
  func refusalForgets() throws {
    var chat = try chat()
    for line in ["ja", "8011", "ja", "Jan", "0612345678", "mens", "ja"] { chat.say(line) }
    #expect(chat.answer("contact.telefoon") == .phone("+31612345678"))
    chat.say("nee")
    #expect(chat.answer("contact.telefoon") == nil)
    #expect(chat.answer("contact.naam") == nil)
  }
}
