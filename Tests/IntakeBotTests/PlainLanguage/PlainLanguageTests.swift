import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Remarks on the language of a text")
struct PlainLanguageTests {
  /// A small lexicon; the vocabulary is that of the texts below, less the words that are remarked on.
  static let lexicon: PlainLexicon = {
    var files = ContentFiles(root: "Dialogs")
    files.lexicon = [
      SourceFile(path: "Dialogs/lexicon/moeilijk.tsv", text: "competenties\twat je kunt\n"),
      SourceFile(path: "Dialogs/lexicon/afkortingen.tsv", text: "EVC\terkennen van wat je al kunt\n"),
      SourceFile(
        path: "Dialogs/lexicon/liever-niet.tsv", text: "kwetsbaar\tiemand die steun kan gebruiken\n"),
      SourceFile(
        path: "Dialogs/lexicon/gewone-woorden.txt",
        text: """
          # Een opmerking.
          dit is een zin met en woord werk druk je jij wat kun wil wel niet de het van bij in dan als betaalt
          bedrijf bedrijven deed mee jaar over helpt soms leren plan tillen gewoon nu toen bent

          """),
    ]
    return PlainLexicon(files)
  }()

  struct Row: CustomTestStringConvertible {
    let name: String
    let text: String
    let remarks: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ remarks: [String] = []) {
      (self.name, self.text, self.remarks) = (name, text, remarks)
    }
  }

  static let messages = [
    Row("a plain message", "Dit is een gewoon woord. Wat wil je leren?"),
    Row(
      "sixteen words", "Je deed mee en je deed mee en je deed mee en je deed mee nu.",
      ["B101 1-16"]),
    Row("fifteen words", "Je deed mee en je deed mee en je deed mee en je deed mee."),
    Row("two questions", "Wat wil je? Wat kun je?", ["B103 Wat kun je"]),
    Row("an uncommon word", "Dit is een paradigma.", ["B104 paradigma"]),
    Row("the same uncommon word twice", "Een paradigma is een paradigma.", ["B104 paradigma"]),
    Row("a word with a plainer one", "Dit is competenties.", ["B104 competenties"]),
    Row("a compound of common words", "Dit is werkdruk bij een werkplan."),
    Row("a verb that parts", "Het bedrijf betaalt, als je meebetaalt. Je tilt."),
    Row("a name", "Dit is bij Noordhof in Zwolle."),
    Row("an abbreviation", "Dit is bij QRS.", ["B105 QRS"]),
    Row(
      "an abbreviation with its meaning", "EVC helpt: erkennen van wat je al kunt.",
      ["B104 erkennen"]),
    Row("an abbreviation that is explained", "QRS is een plan. QRS helpt."),
    Row("u", "Wat wil u leren?", ["B106 u"]),
    Row("a share without a year", "Dit is 45% van de bedrijven.", ["B107 45%"]),
    Row("an amount without a year", "Dit is 2.000 euro.", ["B107 2.000", "B104 euro"]),
    Row("a share with its year", "In 2015 deed 45% mee."),
    Row("a small number", "Je deed 3 jaar mee."),
    Row(
      "eleven words on average",
      "Je deed mee en je deed mee en je deed mee. Je deed mee en je deed mee en je deed mee. "
        + "Je deed mee en je deed mee en je deed mee.",
      ["B110 Je deed mee en je deed mee en je deed mee"]),
    Row("a place to fill in", "Dit is {onderwerp}."),
  ]

  @Test("A message of a dialog", arguments: messages)
  func message(_ row: Row) throws {
    let script = SourceFile(
      path: "Dialogs/scripts/a.dialog", text: "dialoog a  Dit\n\nstap begin\n  zeg  \(row.text)\n  klaar\n")
    let written = try #require(WrittenFile(script: script))
    #expect(Self.brief(written) == row.remarks)
  }

  static let articles = [
    Row("questions to ask oneself", "Wat wil je? Wat kun je?"),
    Row("a word that stamps", "Je bent kwetsbaar.", ["B104 kwetsbaar", "B108 kwetsbaar"]),
    Row("a share without a year", "Dit is 45% van de bedrijven.", ["B107 45%"]),
    Row("a share with the year below `Meer` only", "Dit is 45%.\n\n## Meer\nIn 2015.", ["B107 45%"]),
    Row(
      "long words", "Bedrijvenplan bedrijvenwerkdruk.", ["B109 Bedrijvenplan bedrijvenwerkdruk"]),
  ]

  @Test("An article", arguments: articles)
  func article(_ row: Row) throws {
    let file = SourceFile(
      path: "Dialogs/knowledge/a.md", text: "---\nid: a\ntitel: Dit\njaar: 2015\n---\n\(row.text)\n")
    #expect(Self.brief(try #require(WrittenFile(article: file))) == row.remarks)
  }

  static let tables = [
    Row("plain cells", "werk\tvoor\nlassen\tje bedrijf\n"),
    Row("a word that stamps", "werk\tvoor\nlassen\tkwetsbaar\n", ["B108 kwetsbaar"]),
    Row("what people type, and a note", "werk\took\topmerking\nlassen\tkwetsbaar\tkwetsbaar\n"),
    Row(
      "silenced, with the reason",
      "werk\tvoor\n# mag B108: zo heet de regeling\nlassen\tkwetsbaar\nboren\tkwetsbaar\n",
      ["B108 kwetsbaar"]),
    Row("a word that few people use", "werk\nparadigma\n"),
  ]

  @Test("A table", arguments: tables)
  func table(_ row: Row) throws {
    let file = SourceFile(path: "Dialogs/data/werk.tsv", text: row.text)
    #expect(Self.brief(try #require(WrittenFile(table: file))) == row.remarks)
  }

  @Test(
    "A table with a reader of its own is not what scripts say",
    arguments: ["topics", "contact", "vertaling.en"])
  func ownTable(_ name: String) {
    #expect(WrittenFile(table: SourceFile(path: "Dialogs/data/\(name).tsv", text: "a\tb\n")) == nil)
  }

  @Test("An article in another language is not held against Dutch")
  func otherLanguage() {
    let file = SourceFile(path: "Dialogs/knowledge/a.en.md", text: "---\ntaal: en\n---\nCall us.\n")
    #expect(WrittenFile(article: file) == nil)
  }

  /// The code of each remark, and what it marks; a long sentence by the number of its words.
  static func brief(_ written: WrittenFile) -> [String] {
    PlainLanguageCheck.remarks(on: written, lexicon).map { remark in
      if case .longSentence(let words) = remark.fact { return "B101 1-\(words)" }
      return "\(remark.code.rawValue) \(written.file.text(in: remark.range))"
    }
  }
}

@Suite("Silencing a remark on the language")
struct LanguageWaiverTests {
  @Test("A comment above a line silences one remark on that line, and only there")
  func inScript() throws {
    let script = SourceFile(
      path: "Dialogs/scripts/a.dialog",
      text: """
        dialoog a  Dit

        stap begin
          # mag B104: zo heet het formulier
          zeg  Dit is een paradigma.
          zeg  Dit is een axioma.
          klaar

        """)
    let written = try #require(WrittenFile(script: script))
    #expect(PlainLanguageTests.brief(written) == ["B104 axioma"])
  }

  @Test("A header line silences a remark in the whole article")
  func inHeader() throws {
    let file = SourceFile(
      path: "Dialogs/knowledge/a.md",
      text: "---\nid: a\nmag: B104 vaste term\n---\nDit is een paradigma. Dit is een axioma.\n")
    #expect(PlainLanguageTests.brief(try #require(WrittenFile(article: file))) == [])
  }

  @Test("What silences nothing, or has no reason, is remarked on itself")
  func needlessOrBare() throws {
    let file = SourceFile(
      path: "Dialogs/knowledge/a.md",
      text: "---\nid: a\nmag: B104\nmag: B106 zo hoort het\n---\nDit is een paradigma.\n")
    let written = try #require(WrittenFile(article: file))
    #expect(PlainLanguageTests.brief(written) == ["B122 mag: B104", "B121 mag: B106 zo hoort het"])
  }
}
