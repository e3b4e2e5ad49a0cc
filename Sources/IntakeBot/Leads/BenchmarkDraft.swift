internal import DialogEngine

/// A lead to measure with. Only a conversation can make one, so a small one is played, with a person who does not
/// exist: the name and the address are of `example.org` (RFC 2606).
enum BenchmarkDraft {
  /// The dialog by which such leads are told from real ones.
  static let dialog: DialogName = "start"
  /// The topic by which such leads are told from real ones.
  static let topic: TopicID = "meting"

  /// The lead, the desk that it asks for, and the roster; nil when the conversation below doesn't lead to it.
  static func make() -> (draft: LeadDraft, question: RoutingQuestion, router: Router)? {
    let content = Content(files)
    guard let day = CalendarDate(year: 2026, month: 11, day: 23), let program = content.program,
      let context = content.context(at: LocalTime(day, minute: 600))
    else { return nil }
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    for line in ["werkgever", "8011 PK", "ja", "Robin", "robin@example.org"] {
      _ = rehearsal.say(line, in: context)
    }
    guard let lead = rehearsal.leads.first else { return nil }
    return (lead.draft, RoutingQuestion(lead.draft, in: lead.conversation, of: program), content.router)
  }

  static var files: ContentFiles {
    var files = ContentFiles(root: "benchmark")
    files.scripts = [
      SourceFile(path: "benchmark/scripts/contact.dialog", text: contact),
      SourceFile(path: "benchmark/scripts/start.dialog", text: start),
      SourceFile(path: "benchmark/scripts/vast.dialog", text: fixedTexts),
    ]
    files.tables = [
      SourceFile(
        path: "benchmark/data/topics.tsv",
        text: "# id\taudience\tdialog\troute to\tscope\tfacts in\n"
          + "meting\talle\tstart\tcoach\ta measurement\t\n"),
      SourceFile(path: "benchmark/data/rollen.tsv", text: "rol\tnaam\ncoach\teen coach\n"),
    ]
    files.routing = [
      SourceFile(path: "benchmark/routing/advisers.csv", text: advisers),
      SourceFile(
        path: "benchmark/routing/regions.csv",
        text: "from,to,province,labour-market-region,fund-region\n8000,8099,Overijssel,,\n"),
    ]
    return files
  }

  private static let start = """
    dialoog start  Meting
      voorbeeld  ik wil meten

    stap begin
      vraag wie: keuze
        zeg   Wie ben je?
        optie werkende   Ik werk
        optie werkgever  Ik ben werkgever
      vraag postcode: postcode
        zeg     Wat is je postcode?
        waarom  Dan weten we welk bureau bij je past.
      aanvraag over meting
        mee  wie, postcode
      klaar

    """

  private static let contact = """
    dialoog contact  Contact

    stap begin
      vraag akkoord: toestemming
        zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}? Je gegevens gaan alleen daarheen.
      als akkoord is ja
        vraag naam: naam
          zeg     Hoe heet je?
          waarom  Dan weet de coach wie je bent.
        vraag adres: e-mail
          zeg     Op welk adres kunnen we je mailen?
          waarom  Dan stuurt de coach je een bericht.
      klaar

    """

  private static let advisers = """
    id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example
    hulp,helpdesk,Helpdesk,,,,nl|en,,,,folder,,,,
    oost,coach,Coaches Oost,Overijssel|Gelderland,,,nl|en,100000000,,,folder,,,,
    west,coach,Coaches West,Noord-Holland|Zuid-Holland,,,nl|en,100000000,,,folder,,,,
    heel,coach,Coaches,,,,nl,100000000,,,folder,,,,

    """

  private static var fixedTexts: String {
    let steps = Occasion.allCases.map { "\nstap \($0.rawValue)\n  zeg  [\($0.rawValue)]\n" }
    return "dialoog vast  Vaste teksten\n" + steps.joined()
  }
}
