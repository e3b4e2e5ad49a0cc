/// Dutch words that say nothing by themselves, and the lists that several readers share.
enum CommonWords {
  /// Politeness and hedging around an answer: `denk ik`, `graag`, `hoor`.
  static let fillers = words(
    """
    ik je jij u wij we het dat dit de er maar toch hoor ok oke okee aub alsjeblieft alstublieft graag dank dankje \
    dankjewel bedankt denk geloof dus dan nu even nou eh uh uhm hmm ja wel ongeveer zo een stuk of kies neem doe voor mij \
    hallo hoi dag goedemorgen goedemiddag is wordt
    """)

  /// Words too common to point at one option or one row of a table.
  static let functionWords = fillers.union(
    words(
      """
      mijn m'n me mezelf jouw uw ons onze hun zijn ben bent was waren heb hebt heeft hebben had word worden geworden \
      wil wilt willen zou zal kan kun kunnen moet moeten mag ga gaat gaan en of als om te van in op aan bij met voor \
      naar over uit tot door na om niet geen nog al ook meer iets iemand alles wat wie waar hoe die deze der des ter \
      werk werken werkt werkte werkzaam zelf eigen beetje heel erg nee eigenlijk soms altijd vaak toen vroeger \
      jaar jaren geweest gedaan gewerkt vooral andere ander anders andere
      """))

  /// Before a word they say that it is not meant: `geen monteur`.
  static let negations = words("geen niet nooit zonder behalve")

  /// Nouns that count people in a company: `veertien man`.
  static let people = words(
    """
    man mannen mensen medewerkers medewerker medewerkes werknemers werknemer wernemers monteurs monteur fte fte's \
    ftes personeel personeelsleden personeelslid collega's collegas collega personen persoon krachten \
    manschappen werkplekken arbeidskrachten lieden mederwerkers medwerkers vakmensen vaklui
    """)

  /// Nouns after which a number counts or measures something else than people.
  static let otherUnits = words(
    """
    jaar jaren jr maand maanden week weken dag dagen uur uren minuten euro euros euro's km kilometer procent \
    kg meter cm mm kw cc volt liter ml keer maal x auto's autos graden bedrijven vestigingen leerlingen
    """)

  /// Nouns before which `een` counts, and is no article.
  static let countable = people.union(otherUnits)

  /// Words that are right as they are, and never a misspelling of the word that they resemble:
  /// a `werknemer` is no `werkgever`.
  static let lookalikes = words(
    """
    werknemer werknemers werkgever werkgevers werkneemster werkgeefster leraar leraren lasser \
    lassen laser motor motoren docent studie stage staal staat beter beroep bedrijf \
    bellen betalen mailen middag avond adres advies alleen anders baan regio reden rekenen rijden
    """)

  /// Parts a list of words at its spaces.
  static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
