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
    let lines = scripts.flatMap { $0.split(separator: "\n") }
    // What somebody may come with themselves, such as coming back after an illness, is no question.
    for line in lines where line.hasSuffix("?") || line.contains(#/^\s*vraag /#) {
      #expect(
        !line.lowercased().contains(/\b(ziek|ziekte|gezond|gezondheid|beperking|handicap|medicijn)/),
        "\(line)")
    }
  }

  @Test("No message of a script is longer than 40 words")
  func shortMessages() {
    let texts = ShippedDialogs.content.untranslated(in: "nl").map(\.text)
    #expect(texts.count > 100)
    #expect(texts.filter { $0.split(separator: " ").count > 40 } == [])
  }
}
