/// The Dutch words of which dates are made, with common misspellings.
enum DateWords {
  static let months: [String: Int] = index([
    "januari jan janauri janurai januarie", "februari feb febr febuari februarie", "maart mrt mart maard",
    "april apr aprill", "mei mij mey", "juni jun junie juny", "juli jul julie july",
    "augustus aug augustes agustus", "september sep sept septemper setember",
    "oktober okt oct october oktobr",
    "november nov novenber novembr", "december dec desember decenber",
  ])

  /// From Monday, 1; also with a part of the day behind it: `dinsdagmiddag`.
  static let weekdays: [String: Int] = withPartsOfDay(
    index([
      "maandag maandagh maandach mandag maadag", "dinsdag dinsdg disndag dinsdach dinstag",
      "woensdag woensdach woensdg woendag woesdag", "donderdag donderdach dondredag donderdg donerdag",
      "vrijdag vrydag vrijdach vreidag vrijdg freidag", "zaterdag zatterdag zaterdach zatedag saterdag",
      "zondag zondach sondag zontag",
    ]))

  /// Short forms, which count only by themselves: `ma`, `op zo`.
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

  /// Every word other than a number with which a date can begin.
  static let starts = Set(weekdays.keys).union(shortWeekdays.keys).union(relative.keys).union(next).union(
    last
  )
  .union(CommonWords.words("over de deze dees volgende volgend vlgende eind einde"))
  .union(ordinals.keys).union(CalendarDate.monthNames)

  static let ordinals = [
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
    "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14,
    "vijftiende": 15, "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19,
    "twintigste": 20, "eenentwintigste": 21, "dertigste": 30, "eenendertigste": 31,
  ]

  private static func withPartsOfDay(_ days: [String: Int]) -> [String: Int] {
    var all = days
    for (word, day) in days {
      for part in ["ochtend", "morgen", "middag", "avond"] { all[word + part] = day }
    }
    return all
  }

  private static func index(_ lists: [String]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (position, list) in lists.enumerated() {
      for word in CommonWords.words(list) { index[word] = position + 1 }
    }
    return index
  }
}
