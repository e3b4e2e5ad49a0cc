@testable import Knowledge

/// A small knowledge base of its own, with wordings that differ from the questions it is asked.
enum Fixture {
  static let lexicon = Lexicon(
    stopWords: Set(
      """
      de het een en van ik je jij wij we te in is dat die dit op met voor aan er om als bij ook maar hoe wat \
      waar wanneer wie welke waarom mijn me mij jullie ons onze kan kun kunt moet wil mag heb heeft hebben ben \
      bent zijn word wordt worden doe doet doen niet geen nog wel al zo dan of naar uit over tot door nu iets \
      iemand daar hier hij zij ze zelf zich krijg krijgen gaat ga gaan komt komen nie meer deze hun hem haar zou
      """.split(separator: " ").map(String.init)),
    synonyms: [
      Synonym("baas", ["werkgever", "chef"], isMutual: true), Synonym("poen", ["geld"]),
      Synonym("potje", ["subsidie"]), Synonym("personeel", ["medewerkers", "mensen"]),
      Synonym("op straat", ["ontslag"]), Synonym("bellen", ["telefoon"]),
    ],
    abbreviations: [Synonym("ev", ["elektrisch voertuig"])])

  static let articles: [Article] = [
    article(
      "bbl", "Werken en leren tegelijk", "leerling",
      ["Hoe werkt een bbl-opleiding?", "Kan ik leren en werken combineren?", "Ben ik te oud voor de bbl?"],
      "Met de bbl werk je bij een bedrijf en ga je een dag per week naar school. Ook volwassenen mogen dit."),
    article(
      "ev-certificaat", "Certificaat voor elektrische auto's", "werkende",
      [
        "Hoe krijg ik een certificaat voor elektrische auto's?", "Is een EV-certificaat verplicht?",
        "Wat houdt de certificering voor hoogspanning in?",
      ],
      "Werk je aan een elektrische auto? Dan heb je een certificaat nodig. Je doet een training en een toets."
    ),
    article(
      "ev-veilig-werken", "Veilig werken aan een elektrische auto", "werkende",
      ["Hoe werk ik veilig met hoogspanning?", "Welke handschoenen draag ik bij een accu?"],
      "Maak de accu eerst spanningsloos. Draag handschoenen die tegen hoge spanning beschermen."),
    article(
      "lezen-en-schrijven", "Beter lezen en schrijven", "werkende",
      ["Ik kan niet goed lezen", "Waar kan ik leren schrijven?", "Ik heb moeite met brieven en formulieren"],
      "Veel mensen vinden lezen en schrijven lastig. Je kunt het leren, in een kleine groep of met een taalmaatje."
    ),
    article(
      "rekenen", "Beter rekenen", "werkende",
      ["Ik ben niet goed in rekenen", "Wie helpt mij met procenten en maten?"],
      "Rekenen hoort bij het vak: maten, procenten en formules. Er zijn korte cursussen."),
    article(
      "geldzorgen", "Hulp bij schulden", "werkende",
      ["Ik heb schulden", "Ik kan mijn huur niet betalen", "Er ligt loonbeslag, wat nu?"],
      "Een budgetcoach helpt je met schulden en rekeningen. Dat gesprek blijft tussen jullie."),
    article(
      "loopbaancoaching", "Praten met een loopbaancoach", "werkende",
      [
        "Wat doet een loopbaancoach?", "Ik twijfel of ik bij mijn bedrijf wil blijven",
        "Kost een coach geld?",
      ],
      "Een loopbaancoach denkt met je mee over je loopbaan, je werk en je toekomst. Het gesprek is gratis."),
    article(
      "baas-werkt-niet-mee", "Als je werkgever niet meewerkt", "werkende",
      ["Mijn werkgever wil niet dat ik een cursus doe", "Ik krijg geen tijd om te leren"],
      "Vraag je werkgever om een gesprek. Leg uit wat het bedrijf aan je cursus heeft."),
    article(
      "subsidie-werkgever", "Subsidie voor scholing in je bedrijf", "werkgever",
      [
        "Welke subsidie is er voor scholing van mijn medewerkers?",
        "Krijgt mijn bedrijf geld terug voor een training?",
      ],
      "Er zijn regelingen voor het opleiden van medewerkers. Ze veranderen vaak."),
    article(
      "subsidie-werkende", "Zelf geld krijgen voor een opleiding", "werkende",
      ["Kan ik als werknemer subsidie krijgen voor een cursus?", "Wie betaalt mijn opleiding?"],
      "Soms krijg je zelf geld voor een opleiding. De regels verschillen."),
    article(
      "leermeester", "Leermeester worden", "werkende",
      ["Hoe word ik leermeester?", "Ik begeleid een leerling, waar let ik op?"],
      "Als leermeester begeleid je een leerling op de werkplek."),
    article(
      "leerbedrijf", "Een erkend leerbedrijf worden", "werkgever",
      ["Hoe wordt mijn bedrijf een leerbedrijf?", "Ik wil een leerplek aanbieden"],
      "Een erkend leerbedrijf mag leerlingen opleiden. De erkenning vraag je aan."),
    article(
      "rie", "De risico-inventarisatie (RI&E)", "werkgever",
      ["Is een RI&E verplicht?", "Hoe maak ik een risico-inventarisatie en evaluatie?"],
      "Elk bedrijf met personeel heeft een RI&E nodig. Per branche is er een eigen instrument."),
    article(
      "werkdruk", "Te hoge werkdruk", "werkende",
      ["Ik heb te veel stress op het werk", "Ik ben bang voor een burn-out"],
      "Praat op tijd over te hoge werkdruk. De bedrijfsarts denkt mee."),
    article(
      "ongewenst-gedrag", "Pesten en ongewenst gedrag", "werkende",
      ["Ik word gepest door collega's", "Wat doet een vertrouwenspersoon?"],
      "Een vertrouwenspersoon luistert en zegt wat je kunt doen tegen pesten."),
    article(
      "zij-instroom", "Overstappen naar de metaal", "zij-instromer",
      ["Ik wil in de metaal werken en kom uit een ander vak", "Hoe begin ik als zij-instromer?"],
      "Veel mensen stappen over naar de metaal. Motivatie telt zwaar."),
    article(
      "zij-instroom-cnc", "CNC-verspaner worden", "zij-instromer",
      ["Hoe word ik CNC-draaier?", "Kan ik CNC-frezer worden zonder ervaring?"],
      "Een verspaner draait en freest met computergestuurde machines."),
    article(
      "van-werk-naar-werk", "Je baan verliezen", "werkende",
      ["Ik krijg ontslag, wat nu?", "Mijn bedrijf gaat failliet"],
      "Verlies je je baan door ontslag of faillissement? Dan helpt een coach je naar ander werk."),
    article(
      "mens-spreken", "Een mens spreken", "alle",
      ["Ik wil met een mens praten", "Wat is het telefoonnummer?"],
      "Je kunt de helpdesk bellen of mailen."),
    article(
      "wat-kan-dit", "Wat kan deze bot?", "alle", ["Wat kun je?", "Ben je een computer?"],
      "Ik ben een computer en geef antwoord op vragen over leren en werk."),
    article(
      "privacy", "Wat er van je bewaard wordt", "alle",
      ["Wat bewaren jullie van mij?", "Hoe wis ik mijn gegevens?"],
      "Je hoeft je naam niet te noemen. Je gegevens kun je laten wissen."),
  ]

  static let knowledge = KnowledgeBase(articles: articles, lexicon: lexicon)

  private static func article(
    _ id: String, _ title: String, _ audience: String, _ questions: [String], _ body: String
  ) -> Article {
    Article(
      id: ArticleID(id), title: title, topics: [id], audiences: [audience], questions: questions,
      paragraphs: [body])
  }
}
