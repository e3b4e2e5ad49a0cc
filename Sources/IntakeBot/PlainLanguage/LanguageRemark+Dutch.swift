internal import DialogEngine

extension LanguageRemark {
  /// What there is to remark, in plain Dutch.
  var message: String {
    switch fact {
    case .longSentence(let words):
      "Deze zin heeft \(words) woorden. Hoogstens \(ReadingEase.Bar.longestSentence) leest prettig."
    case .longMessage(let words):
      "Dit bericht heeft \(words) woorden. Hoogstens \(ReadingEase.Bar.wordsPerMessage) past op een telefoon."
    case .severalQuestions: "In dit bericht staat meer dan één vraag."
    case .uncommonWord(let word, _): "`\(word)` is geen gewoon woord."
    case .unexplainedAbbreviation(let word, _):
      "`\(word)` is een afkorting. Hier staat niet wat het betekent."
    case .politeForm(let word): "Hier staat `\(word)`. De bot zegt `je`."
    case .figureWithoutYear(let figure):
      "Bij `\(figure)` staat geen jaar. Zo lijkt een oud cijfer nieuw."
    case .stamp(let word, _): "`\(word)` zet een stempel op iemand."
    case .hardArticle(let ease):
      "Dit artikel leest moeilijk: \(ease) punten. "
        + "Het moeten er minstens \(Int(ReadingEase.Bar.easeOfArticle)) zijn."
    case .longOnAverage(let words):
      "De zinnen hebben hier gemiddeld \(words) woorden. "
        + "Hoogstens \(Int(ReadingEase.Bar.wordsPerSentence)) leest prettig."
    case .needlessWaiver(let code): "`mag \(code.rawValue)` is hier niet nodig."
    case .waiverWithoutReason(let code): "Achter `mag \(code.rawValue)` staat geen reden."
    }
  }

  /// What to do next, in plain Dutch.
  var hint: String {
    switch fact {
    case .longSentence: "maak er twee zinnen van"
    case .longMessage: "knip het in twee berichten, of laat iets weg"
    case .severalQuestions: "stel één vraag tegelijk"
    case .uncommonWord(_, let plain?): "schrijf bijvoorbeeld \"\(plain)\""
    case .uncommonWord(_, nil): "zeg het gewoner, of zet het woord in lexicon/vakwoorden.txt"
    case .unexplainedAbbreviation(_, let meaning?): "schrijf een keer \"\(meaning)\""
    case .unexplainedAbbreviation(_, nil): "leg het een keer uit, of schrijf het voluit"
    case .politeForm: "schrijf \"je\" of \"jouw\""
    case .figureWithoutYear: "zet het jaar in de tekst"
    case .stamp(_, let better): "schrijf bijvoorbeeld \"\(better)\""
    case .hardArticle: "neem kortere woorden en kortere zinnen"
    case .longOnAverage: "knip lange zinnen in tweeën"
    case .needlessWaiver: "haal de regel weg"
    case .waiverWithoutReason: "schrijf erachter waarom het hier mag"
    }
  }
}
