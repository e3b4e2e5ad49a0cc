import Testing

@testable import DialogEngine

@Suite("Syntax trees")
struct SyntaxTreeTests {
  static func script(_ text: String) throws -> ScriptSyntax {
    let parsed = Parser.parse(SourceFile(path: "proef.dialog", text: text))
    #expect(DiagnosticRenderer().render(parsed.diagnostics) == "")
    return try #require(parsed.script)
  }

  static func body(_ text: String) throws -> [StatementSyntax] {
    let script = try script("dialoog proef  Proef\n\nstap begin\n" + text)
    return try #require(script.steps.first).body
  }

  @Test("a header holds for whom, opening phrases, a topic and earlier names")
  func header() throws {
    let script = try Self.script(
      """
      # Een opmerking.
      dialoog proef  Een titel  # nog een
        voor       werkende, leerling
        voorbeeld  ik wil leren
        voorbeeld  ik wil iets
        onderwerp  mens-spreken
        voorheen   oude-proef

      stap begin
        voorheen start
        klaar
      """)
    #expect(script.title.value == "Een titel")
    #expect(script.audience.map(\.value) == ["werkende", "leerling"])
    #expect(script.phrases.map(\.value) == ["ik wil leren", "ik wil iets"])
    #expect(script.topic?.value == "mens-spreken")
    #expect(script.earlierNames.map(\.value) == ["oude-proef"])
    #expect(script.steps.first?.earlierNames.map(\.value) == ["start"])
  }

  @Test("a question holds everything that stands under it")
  func question() throws {
    let body = try Self.body(
      """
        vraag man: getal 1 tot 1.000 elke keer
          zeg         Ik wil iets weten.
          of          Mag ik iets vragen?
          zeg         Hoeveel mensen, {naam-van-bedrijf}?
          kort        Hoeveel?
          waarom      Daarom.
          onbegrepen  Een getal graag.
          ongeldig    Dat is te veel.
          overslaan   Weet ik niet
          voorbeeld   veertien man => 14
          voorheen    mensen
      """)
    guard case .ask(let question) = body.first else { throw Unexpected() }
    #expect(question.name.value == "man")
    #expect(question.type.value == .number(1...1_000))
    #expect(question.isAskedEachTime)
    #expect(
      question.messages.map { $0.variants.map(\.raw.value) } == [
        ["Ik wil iets weten.", "Mag ik iets vragen?"], ["Hoeveel mensen, {naam-van-bedrijf}?"],
      ])
    #expect(question.short?.raw.value == "Hoeveel?")
    #expect(question.reason?.raw.value == "Daarom.")
    #expect(question.notUnderstood?.raw.value == "Een getal graag.")
    #expect(question.invalid?.raw.value == "Dat is te veel.")
    #expect(question.skip?.raw.value == "Weet ik niet")
    #expect(question.examples.map(\.line.value) == ["veertien man"])
    #expect(question.examples.map(\.expected.value) == ["14"])
    #expect(question.earlierNames.map(\.value) == ["mensen"])
  }

  @Test("every type is read", arguments: typeRows)
  func types(_ row: TypeRow) throws {
    let body = try Self.body("  vraag x: \(row.text)\n    zeg  Wat?\n    optie a  A\n    optie b  B\n")
    guard case .ask(let question) = body.first else { throw Unexpected() }
    #expect(question.type.value == row.type)
  }

  static let typeRows = [
    TypeRow("keuze", .choice), TypeRow("meerkeuze", .multipleChoice), TypeRow("ja-nee", .yesNo),
    TypeRow("tekst", .text), TypeRow("naam", .name), TypeRow("getal", .number(nil)),
    TypeRow("getal 0 tot 2,5", .number(0...2.5)), TypeRow("datum", .date), TypeRow("postcode", .postcode),
    TypeRow("e-mail", .email), TypeRow("telefoon", .phone), TypeRow("bedrijfsgrootte", .companySize),
    TypeRow("toestemming", .consent), TypeRow("uit beroepen", .row("beroepen")),
  ]

  @Test("options hold their text, other words and earlier names")
  func options() throws {
    let body = try Self.body(
      """
        vraag x: keuze
          zeg  Wat?
          optie ikzelf  Over mij
            ook  ik, mezelf
            voorheen zelf
          optie ander  Over een ander
      """)
    guard case .ask(let question) = body.first else { throw Unexpected() }
    #expect(question.options.map(\.name.value) == ["ikzelf", "ander"])
    #expect(question.options.map(\.label.value) == ["Over mij", "Over een ander"])
    #expect(question.options[0].synonyms.map(\.value) == ["ik", "mezelf"])
    #expect(question.options[0].earlierNames.map(\.value) == ["zelf"])
  }

  @Test("`als` blocks that stand directly under each other make one branch")
  func branches() throws {
    let body = try Self.body(
      """
        als a is x of twee woorden en b is niet y
          klaar
        als c is minder dan 2,5
          klaar
        anders
          klaar
        als d is onbekend
          klaar
        als e.f.g is bekend
          klaar
      """)
    let branches = body.compactMap { statement -> BranchSyntax? in
      guard case .branch(let branch) = statement else { return nil }
      return branch
    }
    #expect(branches.map(\.arms.count) == [2, 2])
    #expect(branches.map { $0.otherwise?.count } == [1, nil])
    let tests = branches.flatMap(\.arms).flatMap(\.tests)
    #expect(tests.map(\.subject.text) == ["a", "b", "c", "d", "e.f.g"])
    guard case .isAny(let values) = tests[0].predicate, case .isNone(let others) = tests[1].predicate,
      case .compares(.lessThan, let bound) = tests[2].predicate, case .isUnknown = tests[3].predicate,
      case .isKnown = tests[4].predicate
    else { throw Unexpected() }
    #expect(values.map(\.value) == ["x", "twee woorden"])
    #expect(others.map(\.value) == ["y"])
    #expect(bound.value == 2.5)
  }

  @Test("all other statements are read")
  func statements() throws {
    let body = try Self.body(
      """
        zeg  Dag {a} en {b.c}.
        doe regio
        antwoord rie
        antwoord {a}
        zoek rij in tabel met een, twee is drie vier
        aanvraag over {a.b}
          mee  a, b.c
        aanvraag over rie
        ga  naar begin
        klaar
      """)
    let keywords = body.compactMap(\.keyword)
    #expect(keywords == [.say, .run, .answer, .answer, .look, .request, .request, .go, .done])
    guard case .say(let message) = body[0], case .look(let lookup) = body[4],
      case .request(let request) = body[5],
      case .reference(let topic) = request.topic
    else { throw Unexpected() }
    #expect(message.variants[0].pieces.map(Self.describe) == ["Dag ", "<a>", " en ", "<b.c>", "."])
    #expect(lookup.keys.map(\.column.value) == ["een", "twee"])
    #expect(lookup.keys.map { $0.value?.value } == [nil, "drie vier"])
    #expect(topic.text == "a.b")
    #expect(request.carried.map(\.text) == ["a", "b.c"])
  }

  @Test("a step knows from where to where it goes")
  func extent() throws {
    let text = "dialoog proef  Proef\n\nstap begin\n  klaar\n\nstap twee\n  zeg  Hoi.\n  klaar\n"
    let script = try Self.script(text)
    #expect(
      script.steps.map { script.file.text(in: $0.extent) } == [
        "stap begin\n  klaar", "stap twee\n  zeg  Hoi.\n  klaar",
      ])
  }

  static func describe(_ piece: TextPieceSyntax) -> String {
    switch piece {
    case .literal(let text): text
    case .reference(let reference): "<\(reference.text)>"
    }
  }
}

/// The tree has another form than the test is about.
struct Unexpected: Error {}

/// A type as it is written.
struct TypeRow: CustomTestStringConvertible, Sendable {
  let text: String
  let type: TypeSyntax
  var testDescription: String { text }

  init(_ text: String, _ type: TypeSyntax) {
    self.text = text
    self.type = type
  }
}
