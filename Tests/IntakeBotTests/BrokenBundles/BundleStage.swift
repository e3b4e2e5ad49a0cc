import DialogEngine
import Foundation
import IntakeBot

/// A small content folder that is good, with the files of an example laid over it.
final class BundleStage {
  /// The folder.
  let path: String
  private let parent: String

  /// Lays out a folder of its own, which is gone when the value is.
  init(_ example: [ExampleFile]) throws {
    parent = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)").path()
    path = parent + "/Dialogs"
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    for (path, bytes) in Self.files(under: example) { try write(bytes, to: path) }
    for file in example {
      if case .folder = file.contents {
        try FileManager.default.createDirectory(
          atPath: "\(path)/\(file.path)", withIntermediateDirectories: true)
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: parent) }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: name.isEmpty ? path : "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The codes of all that `intake check` tells of the folder on a day.
  func codes(on day: CalendarDate) -> [String] {
    let content = Content(ContentFolder(path: path).read(.contentAndTalks))
    if let problem = content.folderProblem { return [problem.code] }
    let routing = RoutingTable(content.router, topics: content.topics, on: day)
    let reports = content.reports + content.routingReports(routing) + content.plainLanguage.reports
    return reports.map(\.code)
  }

  /// What lies where, from the folder on. Replaced or taken away is what an example names.
  static func files(under example: [ExampleFile]) -> [String: [UInt8]] {
    var files = Self.good.mapValues { Array($0.utf8) }
    for file in example {
      switch file.contents {
      case .text(let text) where file.path.isEmpty: files = ["": Array(text.utf8)]
      case .text(let text): files[file.path] = Array(text.utf8)
      case .latin1(let text):
        files[file.path] = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      case .absent: files = files.filter { !$0.key.isAt(file.path) }
      case .step(let name, let text): files[file.path]?.replace(step: name, with: text)
      case .folder: break
      }
    }
    return files
  }

  private static let good: [String: String] = [
    "scripts/start.dialog": """
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

    """,
    "scripts/contact.dialog": """
    dialoog contact  Contact

    stap begin
      vraag akkoord: toestemming
        zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
      als akkoord is ja
        vraag telefoon: telefoon
          zeg     Op welk nummer kunnen we je bellen?
          waarom  Dan belt iemand je.
      klaar

    """,
    "scripts/vast.dialog": "dialoog vast  Vaste teksten\n"
      + Occasion.allCases.map { "\nstap \($0.rawValue)\n  zeg  [\($0.rawValue)]\n" }.joined(),
    "knowledge/bbl.md": article("bbl", "bbl", "wat is bbl?", "Bij bbl werk en leer je."),
    "knowledge/examen.md": article("examen", "examen", "wat is een examen?", "Een examen is een proef."),
    "knowledge/crisis.md": article("crisis", "crisis", "ik wil dood", "Bel 113."),
    "knowledge/acuut-gevaar.md": article("acuut-gevaar", "acuut-gevaar", "er is brand", "Bel 112."),
    "knowledge/geweld-thuis.md": article("geweld-thuis", "acuut-gevaar", "hij slaat me", "Bel Veilig Thuis."),
    "data/topics.tsv":
      "# id\troute to\nbbl\tcoach\nexamen\tcoach\nrie\tcoach\ncrisis\tnone\nacuut-gevaar\tnone\n",
    "data/rollen.tsv": "rol\tnaam\ncoach\teen coach\n",
    "routing/advisers.csv": """
    id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example
    hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
    coach,coach,Coaches,,,,,20,,,folder,coach,,,

    """,
    "routing/regions.csv":
      "from,to,province,labour-market-region,fund-region\n8000,8099,Overijssel,,\n",
    "lexicon/veiligheid.tsv": "crisis\tnl\twil dood\n",
    "lexicon/liever-niet.tsv": "laaggeletterd\twie moeite heeft met lezen\n",
  ]

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
}

extension String {
  /// Whether this path is another one, or lies under it.
  fileprivate func isAt(_ path: String) -> Bool { path.isEmpty || self == path || hasPrefix(path + "/") }
}

extension [UInt8] {
  /// Puts another text in the place of a step of one line.
  fileprivate mutating func replace(step name: String, with text: String) {
    let script = String(decoding: self, as: UTF8.self)
    self = Array(script.replacing("stap \(name)\n  zeg  [\(name)]\n", with: text).utf8)
  }
}
