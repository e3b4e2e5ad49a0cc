extension SafetyRows {
  /// Answers in a form and other plain lines, with the small words that people add.
  static let plainAnswers: [String] = [
    "liever niet hoor", "nee liever niet", "dat zeg ik liever niet", "dat wil ik liever niet zeggen",
    "weet ik niet", "dat weet ik niet", "ik weet het niet", "ik denk het niet", "ik denk het wel",
    "ik denk 14", "ik denk dat ik 14 man heb", "maakt mij niet uit", "maakt me niks uit", "ik ben monteur",
    "ik ben lasser", "ik ben werkgever", "ik heb een garage", "ik heb een bedrijf", "ik heb een auto",
    "ik heb geen postcode", "ik heb geen mail", "nee dank je wel", "nee dat hoeft niet", "ja dat is goed",
    "ja doe maar", "ja graag hoor", "in de ochtend", "na vijf uur", "ik wil bellen", "mag ook mailen",
    "ik woon in zwolle", "ik ben jan", "mijn naam is jan", "noem mij maar jan", "liever geen naam",
    "ik wil geen naam geven", "geen van deze", "geen idee eigenlijk", "ik wil stoppen", "ik wil terug",
    "dat klopt niet", "dat is niet goed", "nee sorry ik bedoel ja", "ik ben leerling", "ik zit op school",
    "ik werk in de bouw", "ik ben werkloos", "ik zoek werk", "ik wil overstappen",
    "wij zijn met zijn tienen", "we zijn met 5 man", "ik ben al lang monteur", "dat doe ik niet",
    "nog niet", "ik ga even nadenken", "laat maar zitten", "laat maar", "het gaat wel", "ik heb een vraag",
    "ik heb geen vraag", "ik wil een mens spreken", "liever niet toch", "liever niet aub ok",
    "weet ik niet denk ik", "ok denk ik", "zzp denk ik", "5611AB denk ik ok", "4 denk ik ok",
    "meer toch ok", "mijn auto slaat niet aan", "certificaat voor stroomautos",
  ]
}
