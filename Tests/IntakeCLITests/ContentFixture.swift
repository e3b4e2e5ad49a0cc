import DialogEngine
import Foundation

/// A small content on disk: one question, one article, one lead, and fixed texts that are their own names in
/// brackets. It is gone when the value is.
final class ContentFixture {
  let path: String

  init(_ changes: [String: String?] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)").path()
    for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      guard let text else { continue }
      let url = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  /// Changes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// What stands in a file.
  func text(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let start = """
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

  private static func article(_ id: String, _ topic: String, _ question: String, _ text: String) -> String {
    """
    ---
    id: \(id)
    titel: Over \(id)
    onderwerpen: \(topic)
    vraag: \(question)
    bron: proef
    jaar: 2026
    ---
    \(text)

    """
  }

  private static let files: [String: String?] = [
    "scripts/start.dialog": start,
    "scripts/contact.dialog": contact,
    "scripts/vast.dialog": "dialoog vast  Vaste teksten\n"
      + Occasion.allCases.map { "\nstap \($0.rawValue)\n  zeg  [\($0.rawValue)]\n" }.joined(),
    "knowledge/bbl.md": article("bbl", "bbl", "wat is bbl?", "Bij bbl werk en leer je."),
    "knowledge/crisis.md": article("crisis", "crisis", "ik wil dood", "Bel 113."),
    "knowledge/acuut-gevaar.md": article("acuut-gevaar", "acuut-gevaar", "er is brand", "Bel 112."),
    "knowledge/geweld-thuis.md": article(
      "geweld-thuis", "acuut-gevaar", "hij slaat me", "Bel Veilig Thuis."),
    "data/topics.tsv": "# id\troute to\nbbl\tcoach\ncrisis\tnone\nacuut-gevaar\tnone\n",
    "data/rollen.tsv": "rol\tnaam\ncoach\teen coach\n",
    "routing/advisers.csv": """
    id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example
    hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
    coach,coach,Coaches,,,,,20,,,folder,coach,,,

    """,
    "lexicon/veiligheid.tsv": "crisis\tnl\twil dood\n",
  ]
}
