import DialogEngine
import Foundation
import IntakeBot
import Testing

/// What holds of the whole project, read from its files.
@Suite("Ground rules")
struct GroundRuleTests {
  @Test("The package depends on no other")
  func noPackages() throws {
    let manifest = try String(
      contentsOf: ShippedDialogs.root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
  }

  @Test("The pure modules import nothing", arguments: ["DialogEngine", "Knowledge"])
  func pureModules(name: String) throws {
    let folder = ShippedDialogs.root.appending(path: "Sources/\(name)")
    let names = try #require(
      FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String })
    let files = names.filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let imports = text.split(separator: "\n").filter {
        $0.contains(#/^(public |internal |@\w+ )*import\s/#)
      }
      #expect(imports == [], "\(file)")
    }
  }

  @Test("No script asks about illness")
  func nothingAboutIllness() {
    let scripts = ShippedDialogs.scripts
    #expect(scripts.count >= 5)
    for script in scripts { #expect(Self.linesThatAskAboutIllness(in: script) == []) }
  }

  @Test(
    "A question about illness is seen wherever it is put; what somebody may choose to tell is none",
    arguments: [
      (script: "  zeg  Hoe is het met je gezondheid? Vertel het rustig.", isSeen: true),
      (script: "  vraag dag: tekst\n    zeg  Vertel iets over je ziekte.", isSeen: true),
      (script: "  vraag ziekte: tekst\n    zeg  Wat is er?", isSeen: true),
      (script: "  vraag wat: keuze\n    zeg   Waar gaat het over?\n    optie ziek  Ziek zijn", isSeen: false),
      (script: "  zeg  Vertel hier niets over de ziekte zelf.", isSeen: false),
    ])
  func seenWhereverItIs(script: String, isSeen: Bool) {
    #expect(Self.linesThatAskAboutIllness(in: script).isEmpty == !isSeen)
  }

  /// The lines that ask, or belong to the wording of a question, and speak of illness. What somebody may come with
  /// themselves, such as coming back after an illness, is an option or an example, and asks nothing.
  private static func linesThatAskAboutIllness(in script: String) -> [Substring] {
    var question = Int.max
    return script.split(separator: "\n").filter { line in
      let depth = line.prefix { $0 == " " }.count
      let word = line.dropFirst(depth).prefix { $0 != " " }
      if depth <= question { question = word == "vraag" ? depth : Int.max }
      if ["optie", "ook", "voorbeeld", "overslaan", "#"].contains(word) { return false }
      let isWording = depth > question && ["zeg", "of", "kort"].contains(word)
      guard word == "vraag" || isWording || line.contains("?") else { return false }
      return line.lowercased().contains(
        /\b(ziek|gezond|beperking|handicap|medicijn|diagnose|burn-?out|zwanger|dokter)/)
    }
  }

  @Test("No message of a script is longer than 40 words")
  func shortMessages() {
    let texts = ShippedDialogs.content.untranslated(in: "nl").map(\.text)
    #expect(texts.count > 100)
    #expect(texts.filter { $0.split(separator: " ").count > 40 } == [])
  }
}
