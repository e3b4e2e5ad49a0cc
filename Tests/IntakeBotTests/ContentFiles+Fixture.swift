import DialogEngine
import IntakeBot

extension ContentFiles {
  /// A small content that talks: one question, one article, one lead, and fixed texts that are their own
  /// names in brackets.
  static func small() -> ContentFiles {
    var files = ContentFiles(root: "Dialogs")
    files.scripts = [
      SourceFile(path: "Dialogs/scripts/contact.dialog", text: contact),
      SourceFile(path: "Dialogs/scripts/start.dialog", text: start),
      SourceFile(path: "Dialogs/scripts/vast.dialog", text: fixedTexts),
    ]
    files.articles = [
      article("bbl", topics: "bbl", question: "wat is bbl?", text: "Bij bbl werk en leer je."),
      article("crisis", topics: "crisis", question: "ik wil dood", text: "Bel 113."),
      article("crisis.en", topics: "crisis", question: "suicide", text: "Call 113.", language: "en"),
      article("acuut-gevaar", topics: "acuut-gevaar", question: "er is brand", text: "Bel 112."),
      article("geweld-thuis", topics: "acuut-gevaar", question: "hij slaat me", text: "Bel Veilig Thuis."),
    ]
    files.tables = [
      SourceFile(
        path: "Dialogs/data/topics.tsv",
        text: """
          # id\taudience\tdialog\troute to\tscope\tfacts in
          # A comment.
          bbl\tleerling\tstart\tcoach\tlearning at work\t002
          crisis\talle\t-\tnone\tdespair\t
          acuut-gevaar\talle\t-\tnone\tdanger\t

          """),
      SourceFile(path: "Dialogs/data/rollen.tsv", text: "rol\tnaam\ncoach\teen coach\n"),
    ]
    files.routing = [
      SourceFile(
        path: "Dialogs/routing/advisers.csv",
        text: advisersHeader
          + "hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,\ncoach,coach,Coaches,,,,,20,,,folder,coach,,,\n")
    ]
    files.lexicon = [
      SourceFile(
        path: "Dialogs/lexicon/veiligheid.tsv",
        text: "crisis\tnl\twil dood\ncrisis\ten\twant to die\nviolence\tnl\tslaat me\n")
    ]
    return files
  }

  static let advisersHeader =
    "id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,"
    + "example\n"

  private static func article(
    _ id: String, topics: String, question: String, text: String, language: String = "nl"
  ) -> SourceFile {
    SourceFile(
      path: "Dialogs/knowledge/\(id).md",
      text: """
        ---
        id: \(id)
        titel: Over \(id)
        onderwerpen: \(topics)
        vraag: \(question)
        bron: proef
        jaar: 2026
        taal: \(language)
        ---
        \(text)

        """)
  }

  private static let start = """
    dialoog start  Begin
      voorbeeld  ik wil leren op het werk

    stap begin
      vraag wie: keuze
        zeg   Wie ben je?
        optie leerling  Ik leer nog
        optie werkende  Ik werk al
      als wie is leerling
        antwoord bbl
        aanvraag over bbl
          mee  wie
      zeg  Tot ziens.
      klaar

    """

  private static let contact = """
    dialoog contact  Contact

    stap begin
      vraag akkoord: toestemming
        zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
      als akkoord is ja
        vraag telefoon: telefoon
          zeg     Op welk nummer kunnen we je bellen?
          waarom  Dan belt iemand je.
      klaar

    """

  private static var fixedTexts: String {
    let steps = Occasion.allCases.map { "\nstap \($0.rawValue)\n  zeg  [\($0.rawValue)]\n" }
    return "dialoog vast  Vaste teksten\n" + steps.joined()
  }
}
