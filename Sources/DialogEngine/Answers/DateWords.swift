/// The Dutch words of which dates are made, with common misspellings.
enum DateWords {
  static let months: [String: Int] = index([
    "januari jan janauri janurai januarie", "februari feb febr febuari februarie", "maart mrt mart maard",
    "april apr aprill", "mei mij mey", "juni jun junie juny", "juli jul julie july",
    "augustus aug augustes agustus", "september sep sept septemper setember", "oktober okt oct october oktobr",
    "november nov novenber novembr", "december dec desember decenber",
  ])

  static let weekdays: [String: Int] = index([
    "maandag maandagh maandach mandag maadag", "dinsdag dinsdg disndag dinsdach dinstag",
    "woensdag woensdach woensdg woendag woesdag", "donderdag donderdach dondredag donderdg donerdag",
    "vrijdag vrydag vrijdach vreidag vrijdg freidag", "zaterdag zatterdag zaterdach zatedag saterdag",
    "zondag zondach sondag zontag",
  ])

  /// Short forms, which count only when the line has no other words: `ma`, `zo`.
  static let shortWeekdays = ["ma": 1, "di": 2, "wo": 3, "do": 4, "vr": 5, "vrij": 5, "za": 6, "zo": 7]

  /// Days from today.
  static let relative: [String: Int] = [
    "vandaag": 0, "vandag": 0, "vanmiddag": 0, "vanavond": 0, "vanochtend": 0, "vanmorgen": 0, "vannacht": 0,
    "morgen": 1, "morge": 1, "morgenochtend": 1, "morgenmiddag": 1, "morgenavond": 1,
    "morgenvroeg": 1, "overmorgen": 2, "overmorge": 2, "gisteren": -1, "gistren": -1, "gister": -1,
    "gisteravond": -1, "eergisteren": -2, "eergister": -2,
  ]

  static let next = CommonWords.words("aanstaande aanstaand komende komend a.s as eerstvolgende eerstkomende")
  static let last = CommonWords.words("afgelopen vorige laatste")
  static let days = CommonWords.words("dag dagen daagjes daag")
  static let weeks = CommonWords.words("week weken weekjes weekje weeken")
  static let monthUnits = CommonWords.words("maand maanden maandje maandjes")
  static let years = CommonWords.words("jaar jaren")

  private static func index(_ lists: [String]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (position, list) in lists.enumerated() {
      for word in CommonWords.words(list) { index[word] = position + 1 }
    }
    return index
  }
}
