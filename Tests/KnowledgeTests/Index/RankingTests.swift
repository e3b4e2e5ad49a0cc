import Testing

@testable import Knowledge

/// A question and the article that answers it; nil is none.
struct QuestionRow: CustomTestStringConvertible, Sendable {
  let question: String
  let article: String?
  init(_ question: String, _ article: String?) {
    self.question = question
    self.article = article
  }
  var testDescription: String { question }
}

@Suite("Questions find their article")
struct RankingTests {
  @Test(
    "A question in plain Dutch finds its article",
    arguments: [
      QuestionRow("Wat is bbl?", "bbl"),
      QuestionRow("Kan ik werken en leren tegelijk?", "bbl"),
      QuestionRow("Hoe haal ik mijn EV-certificaat?", "ev-certificaat"),
      QuestionRow("Heb ik een certificaat nodig om aan elektrische auto's te werken?", "ev-certificaat"),
      QuestionRow("Welke beschermende handschoenen heb ik nodig bij hoogspanning?", "ev-veilig-werken"),
      QuestionRow("Ik heb moeite met lezen en schrijven. Wie kan mij helpen?", "lezen-en-schrijven"),
      QuestionRow("Ik ben slecht in rekenen. Is daar een cursus voor?", "rekenen"),
      QuestionRow("Ik heb schulden en kan mijn rekeningen niet meer betalen.", "geldzorgen"),
      QuestionRow("Wat doet een budgetcoach?", "geldzorgen"),
      QuestionRow("Kost een gesprek met een coach mij geld?", "loopbaancoaching"),
      QuestionRow("Mijn baas wil niet dat ik een cursus ga doen. Wat nu?", "baas-werkt-niet-mee"),
      QuestionRow("Welke subsidies zijn er voor het opleiden van mijn personeel?", "subsidie-werkgever"),
      QuestionRow("Moet ik als klein bedrijf een RI&E hebben?", "rie"),
      QuestionRow("Hoe maak ik een risico-inventarisatie?", "rie"),
      QuestionRow("Ik kan niet meer slapen door de stress in de werkplaats.", "werkdruk"),
      QuestionRow("Ik word gepest op het werk.", "ongewenst-gedrag"),
      QuestionRow("Wat doet een vertrouwenspersoon?", "ongewenst-gedrag"),
      QuestionRow("Ik wil CNC-draaier worden, wat moet ik kunnen?", "zij-instroom-cnc"),
      QuestionRow("Mijn bedrijf is failliet, wat nu?", "van-werk-naar-werk"),
      QuestionRow("Wat kun jij?", "wat-kan-dit"),
      QuestionRow("Hoe laat ik mijn gegevens wissen?", "privacy"),
      QuestionRow("waar kan ik me laten certificeren", "ev-certificaat"),
    ])
  func plain(_ row: QuestionRow) { expect(row) }

  @Test(
    "A question written by ear, in haste or in pieces finds the same article",
    arguments: [
      QuestionRow("ik wil me sertifikaat hale voor elektrise autos", "ev-certificaat"),
      QuestionRow("ik kan nie so goed leesen waar kan ik dat lere", "lezen-en-schrijven"),
      QuestionRow("ik ben nie goed in reekene", "rekenen"),
      QuestionRow("ik heb sgulden", "geldzorgen"),
      QuestionRow("loop baan koutsch", "loopbaancoaching"),
      QuestionRow("hoogspanningscertificering", "ev-certificaat"),
      QuestionRow("leer meester worden", "leermeester"),
      QuestionRow("hoe word ik leermeister", "leermeester"),
      QuestionRow("ik wort gepest door me kollegas", "ongewenst-gedrag"),
      QuestionRow("wat doet een vertrouwes persoon", "ongewenst-gedrag"),
      QuestionRow("me bedreif is faliet", "van-werk-naar-werk"),
      QuestionRow("ben jij een kompjoeter", "wat-kan-dit"),
      QuestionRow("zijinstromer metaal", "zij-instroom"),
      QuestionRow("risico inventarisatie verplicht", "rie"),
      QuestionRow("is er een potje voor scholing van mn personeel", "subsidie-werkgever"),
    ])
  func misspelled(_ row: QuestionRow) { expect(row) }

  @Test(
    "A line outside the field is answered with not knowing",
    arguments: [
      "Wat voor weer wordt het morgen?", "Hoe laat gaat de trein naar Utrecht?",
      "Heb je een recept voor appeltaart?",
      "Op welke partij moet ik stemmen?", "asdfghjkl", "oké bedankt", "fijne dag nog", "haha",
      "Vertel eens een mop",
      "Hoeveel inwoners heeft België?", "Wat kost een nieuwe set winterbanden?",
      "Waar kan ik mijn rijbewijs verlengen?", "Welke laadpaal is het beste voor thuis?",
      "Wat is de koers van bitcoin?", "Hoe leer ik mijn hond zitten?", "Hoe laat sluit de Albert Heijn?",
      "Wie heeft gisteren gewonnen, Ajax of PSV?", "", "   ", "???", "de het een", "🙂🙂🙂",
    ])
  func outOfScope(_ line: String) {
    let result = Fixture.knowledge.search(line, audience: nil, today: nil)
    #expect(result.isAbstained, "\(result.hits)")
  }

  private func expect(_ row: QuestionRow) {
    let result = Fixture.knowledge.search(row.question, audience: nil, today: nil)
    #expect(result.hits.first?.article.name == row.article)
    #expect(!result.isAbstained, "\(result.hits.first?.confidence ?? 0)")
  }
}
