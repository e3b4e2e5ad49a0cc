import DialogEngine
import Testing

@testable import IntakeBot

/// `data/vertaling.xx.tsv`, beside the small content.
@Suite("A table of translations")
struct TranslationTableTests {
  func content(_ rows: String, name: String = "vertaling.pl") -> Content {
    var files = ContentFiles.small()
    files.tables.append(SourceFile(path: "Dialogs/data/\(name).tsv", text: rows))
    return Content(files)
  }

  private func found(_ content: Content) -> [String] {
    content.reports.filter { $0.path.contains("vertaling") }
      .map { "\($0.code) \($0.line):\($0.column) \($0.message)" }
  }

  @Test("Its texts reach the bot, and an empty cell is no translation")
  func texts() throws {
    let content = content("nl\tpl\n[stop]\tDo widzenia.\n[hulp]\t\n")
    #expect(content.program?.languages == ["pl"])
    #expect(found(content) == [])
    #expect(content.untranslated(in: "pl").contains { $0.text == "[hulp]" })
    #expect(!content.untranslated(in: "pl").contains { $0.text == "[stop]" })
  }

  @Test("What lacks is told once, with how to see it all")
  func gaps() {
    let all = content("nl\tpl\n").untranslated(in: "pl").count
    #expect(
      content("nl\tpl\n[stop]\tPa.\n").translationLines == [
        "Vertaling pl: van de \(all) teksten zijn er \(all - 1) niet vertaald. Die zegt de bot in het "
          + "Nederlands. Zie ze met `intake check --untranslated pl`."
      ])
  }

  @Test("A text that is said nowhere is told at its row")
  func unknownText() {
    #expect(
      found(content("nl\tpl\n[stopp]\tPa.\n")) == ["C130 2:1 Deze Nederlandse tekst zegt de bot nergens."])
  }

  @Test("A translation fills in what the Dutch does")
  func places() {
    let row = "Je bent {werk}."
    var files = ContentFiles.small()
    files.tables.append(
      SourceFile(path: "Dialogs/data/vertaling.pl.tsv", text: "nl\tpl\n[stop]\tPa {naam}.\n"))
    #expect(
      found(Content(files)) == ["C131 2:8 In het Nederlands wordt hier niets ingevuld, in de vertaling wel."])
    #expect(Translation.places(in: row + " {a.b} {") == ["a.b", "werk"])
  }

  @Test("A row twice, and a missing column, are errors")
  func errors() {
    #expect(found(content("nl\tpl\n[stop]\tPa.\n[stop]\tCześć.\n")).map { $0.prefix(4) } == ["C114"])
    #expect(found(content("nl\ttekst\n[stop]\tPa.\n")).map { $0.prefix(4) } == ["C111"])
  }

  @Test("Without such a table there is nothing to tell")
  func none() {
    #expect(Content(.small()).reports.allSatisfy { $0.code != "C132" })
    #expect(Content(.small()).program?.languages == [])
  }
}
