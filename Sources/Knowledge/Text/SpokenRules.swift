/// The table from spellings to sounds behind `SpokenKey`.
enum SpokenRules {
  /// Letters that are read together, and the sounds they stand for. Both are packed into a number each, the first
  /// byte lowest, so that a rule is looked at without touching memory of its own.
  struct Rule: Sendable {
    let spelling: UInt64
    let length: Int
    let sounds: UInt32
    let soundCount: Int
    let place: Place

    /// Whether the rule holds at a place in a word.
    ///
    /// - Parameters:
    ///   - window: The eight bytes from there on, the first one lowest; 0 behind the end of the word.
    ///   - isStart: Whether the word begins there.
    func fits(_ window: UInt64, isStart: Bool) -> Bool {
      // No spelling is longer than seven letters, and none holds a 0: what is equal lies within the word.
      guard window & (1 &<< UInt64(8 * length) - 1) == spelling else { return false }
      let next = UInt8(truncatingIfNeeded: window &>> UInt64(8 * length))
      switch place {
      case .anywhere: return true
      case .start: return isStart
      case .end: return next == 0
      case .within: return !isStart
      case .beforeFrontVowel: return next == 0x65 || next == 0x69 || next == 0x79
      case .beforeVowel: return next.isPlainVowel
      }
    }
  }

  /// Where in a word a rule holds.
  enum Place: Sendable {
    case anywhere, start, end, within
    /// The next letter is `e`, `i` or `y`.
    case beforeFrontVowel
    /// The next letter is a vowel.
    case beforeVowel
  }

  /// The rules by the byte they begin with; longer spellings come first.
  static let byFirstLetter: GroupedList<Rule> = {
    let longestFirst = rules.enumerated().sorted {
      ($1.element.length, $0.offset) < ($0.element.length, $1.offset)
    }
    return GroupedList(
      keyCount: 256, longestFirst.map { (Int($0.element.spelling & 0xFF), $0.element) })
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
      let (spelling, sounds) = (Array(sides[0].utf8), Array(sides[sides.count - 1].utf8))
      return Rule(
        spelling: packed(spelling), length: spelling.count, sounds: UInt32(packed(sounds)),
        soundCount: sounds.count, place: place)
    }
  }

  private static func packed(_ letters: [UInt8]) -> UInt64 {
    letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
