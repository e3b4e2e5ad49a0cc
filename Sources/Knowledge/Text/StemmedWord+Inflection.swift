// The steps that take off the endings of inflection: plurals, verb forms, the -e of adjectives.
extension StemmedWord {
  private static let inflections =
    suffixes(
      "'s s ies es aus en nde", [DutchLetters.eAcute, UInt8(ascii: "s")])
  private static let adjectiveEndings = suffixes("je ge lijke ische de te se re le ene ieve")
  private static let participleEndings = suffixes("d t")

  /// Parts a list of suffixes at its spaces; one that ASCII can't write comes behind them.
  static func suffixes(_ list: String, _ further: [UInt8]...) -> SuffixList {
    SuffixList(list.split(separator: " ").map { Array($0.utf8) } + further)
  }

  /// Step 1: plural and verb endings.
  mutating func dropInflection() -> Bool {
    guard let suffix = longestSuffix(of: Self.inflections) else { return false }
    switch suffix {
    case "'s": return delete()
    case "s": return isInR1 && !holds { $0.take("t") && $0.isInR1 } && followsConsonant && delete()
    case "ies": return isInR1 && replace(with: "ie")
    case "es": return dropEs()
    case "aus": return isInR1 && followsVowel && replace(with: "au")
    case "en": return dropEn()
    case "nde": return replace(with: "nd")
    default: return isInR1 && replace(withLetters: [DutchLetters.eAcute])
    }
  }

  private mutating func dropEs() -> Bool {
    if holds({ $0.take("ar") && $0.isInR1 && $0.followsConsonant }) { return delete() && lengthenVowel() }
    if holds({ $0.take("er") && $0.isInR1 && $0.followsConsonant }) { return delete() }
    return isInR1 && followsConsonant && replace(with: "e")
  }

  private mutating func dropEn() -> Bool {
    if attempt({ $0.take("hed") && $0.isInR1 }) {
      cutHere()
      return replace(with: "heid")
    }
    if attempt({ $0.take("nd") }) { return delete() }
    if attempt({ $0.take("d") && $0.isInR1 && $0.followsConsonant }) {
      cutHere()
      return delete()
    }
    if attempt({ ($0.take("i") || $0.take("j")) && $0.followsVowel }) { return delete() }
    return isInR1 && followsConsonant && delete() && lengthenVowel()
  }

  /// Step 2: diminutives and the -e of adjectives.
  mutating func dropAdjectiveEnding() -> Bool {
    guard let suffix = longestSuffix(of: Self.adjectiveEndings) else { return false }
    switch suffix {
    case "je": return dropDiminutive()
    case "ge": return isInR1 && replace(with: "g")
    case "lijke": return isInR1 && replace(with: "lijk")
    case "ische": return isInR1 && replace(with: "isch")
    case "de": return isInR1 && followsConsonant && delete()
    case "te": return isInR1 && replace(with: "t")
    case "se": return isInR1 && replace(with: "s")
    case "re": return isInR1 && replace(with: "r")
    case "le": return isInR1 && deleteKeeping("l") && lengthenVowel()
    case "ene": return isInR1 && followsConsonant && deleteKeeping("en") && lengthenVowel()
    default: return isInR1 && followsConsonant && replace(with: "ief")
    }
  }

  private mutating func dropDiminutive() -> Bool {
    if cutAttempt({ $0.take("'t") }) { return delete() }
    if cutAttempt({ $0.take("et") }, { $0.isInR1 && $0.followsConsonant }) { return delete() }
    if cutAttempt({ $0.take("rnt") }) { return replace(with: "rn") }
    if cutAttempt({ $0.take("t") }, { $0.isInR1 && $0.followsVowelButOne }) { return delete() }
    if cutAttempt({ $0.take("ink") }) { return replace(with: "ing") }
    if cutAttempt({ $0.take("mp") }) { return replace(with: "m") }
    if cutAttempt({ $0.take("'") }, { $0.isInR1 }) { return delete() }
    cutHere()
    return isInR1 && followsConsonant && delete()
  }

  /// Whether, one letter further back, a vowel or `ij` stands before the cursor.
  private var followsVowelButOne: Bool {
    holds { word in
      guard word.cursor > 0 else { return false }
      word.cursor -= 1
      return word.followsVowel
    }
  }

  /// Takes letters, cuts there, and checks a condition; where either fails nothing moves.
  private mutating func cutAttempt(
    _ taking: (inout StemmedWord) -> Bool, _ condition: (inout StemmedWord) -> Bool = { _ in true }
  ) -> Bool {
    guard attempt({ taking(&$0) && $0.holds(condition) }) else { return false }
    cutHere()
    return true
  }

  /// Step 1c: the `-d` or `-t` of a participle that has lost its `ge-`.
  mutating func dropParticipleEnding() -> Bool {
    guard let suffix = longestSuffix(of: Self.participleEndings), isInR1, followsConsonant else {
      return false
    }
    if suffix == "d" {
      if holds({ $0.take("n") && $0.isInR1 }) { return false }
      // `geïnd` meets `innen`, not `in`.
      return attempt({ $0.take("in") && $0.cursor == 0 }) ? replace(with: "n") : delete()
    }
    let isKept = holds { $0.take("h") && $0.isInR1 } || holds { $0.take("en") && $0.cursor == 0 }
    return !isKept && delete()
  }
}
