/// The table from spellings to sounds behind `SpokenKey`.
enum SpokenRules {
  /// Letters that are read together, and the sounds they stand for.
  struct Rule: Sendable {
    let spelling: [UInt8]
    let sounds: [UInt8]
    let place: Place
    var length: Int { spelling.count }
  }

  /// Where in a word a rule holds.
  enum Place: Sendable {
    case anywhere, start, end, within
    /// The next letter is `e`, `i` or `y`.
    case beforeFrontVowel
    /// The next letter is a vowel.
    case beforeVowel
  }

  /// The rule for the letters at a position: the first in the table that fits, else the letter itself.
  static func rule(for letters: [UInt8], at position: Int) -> Rule {
    let first = Int(letters[position])
    for rule in table[first] where fits(rule, letters, position) { return rule }
    return letterRules[first]
  }

  /// For each byte the rule that it sounds as it is written.
  private static let letterRules = (UInt8.min...UInt8.max).map {
    Rule(spelling: [$0], sounds: [$0], place: .anywhere)
  }

  private static func fits(_ rule: Rule, _ letters: [UInt8], _ position: Int) -> Bool {
    let end = position + rule.length
    guard end <= letters.count else { return false }
    for offset in 1..<max(1, rule.length) where letters[position + offset] != rule.spelling[offset] {
      return false
    }
    let next = end < letters.count ? letters[end] : 0
    switch rule.place {
    case .anywhere: return true
    case .start: return position == 0
    case .end: return end == letters.count
    case .within: return position > 0
    case .beforeFrontVowel: return "eiy".utf8.contains(next)
    case .beforeVowel: return next.isPlainVowel
    }
  }

  /// Rules by the byte they begin with; longer spellings come first.
  private static let table: [[Rule]] = {
    var table = [[Rule]](repeating: [], count: 256)
    for rule in rules { table[Int(rule.spelling[0])].append(rule) }
    return table.map { group in
      group.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(
        \.element)
    }
  }()

  private static let rules: [Rule] =
    rules(.end, "tie=si tsie=si ties=sis sch=s isch=is ische=ise ight=Yt lijk=lk lik=lk luk=lk lijks=lks")
    + rules(.within, "tsie=si tie=si joe=u jou=u ew=u")
    + rules(.start, "che=Se cha=Sa chau=So sjau=So sjo=So cho=So")
    + rules(.beforeFrontVowel, "sc=s cc=ks c=s")
    + rules(
      .anywhere,
      """
      sch=sg sg=sg sh=S sj=S zj=S tsj=S tch=S ch=g gh=g ij=Y ei=Y ey=Y y=i eau=o eaux=o \
      auw=O ouw=O au=O ou=O ieu=iu ie=i oe=U aa=a ee=e oo=o uu=u ae=a \
      ph=f th=t qu=kw q=k x=ks ck=k c=k z=s v=f dt=t
      """)

  private static func rules(_ place: Place, _ list: String) -> [Rule] {
    list.split(separator: " ").map { pair in
      let sides = pair.split(separator: "=")
      return Rule(spelling: Array(sides[0].utf8), sounds: Array(sides[sides.count - 1].utf8), place: place)
    }
  }
}
