// The steps that take off the suffixes by which words are made of other words.
extension StemmedWord {
  private static let nounSuffixes = suffixes(
    "atie iteit heid sel ster rder ing isme erij arij fie gie tst dst")
  private static let adjectiveSuffixes = suffixes(
    "ioneel atief baar naar laar raar tant lijker lijkst achtig achtiger achtigst eriger erigst erig end")
  private static let igSuffixes = suffixes("iger igst ig")
  private static let voiced = suffixes("v z")

  /// Step 3: nouns made of verbs and adjectives.
  mutating func dropNounSuffix() -> Bool {
    guard let suffix = longestSuffix(of: Self.nounSuffixes) else { return false }
    switch suffix {
    case "atie": return isInR1 && replace(with: "eer")
    case "iteit": return isInR1 && delete() && lengthenVowel()
    case "heid", "sel", "ster": return isInR1 && delete()
    case "rder": return replace(with: "r")
    case "ing", "isme", "erij": return dropAction()
    case "arij": return isInR1 && followsConsonant && replace(with: "aar")
    case "fie": return isInR2 && deleteKeeping("f") && lengthenVowel()
    case "gie": return isInR2 && deleteKeeping("g") && lengthenVowel()
    case "tst": return isInR1 && followsConsonant && replace(with: "t")
    default: return isInR1 && followsConsonant && replace(with: "d")
    }
  }

  private mutating func dropAction() -> Bool {
    // `schilderij` (painting) is no form of `schild` (shield).
    if attempt({ $0.take("ild") }) { return replace(with: "er") }
    return isInR1 && delete() && lengthenVowel()
  }

  /// Step 4: adjectives made of nouns and verbs.
  mutating func dropAdjectiveSuffix() -> Bool {
    attempt { $0.dropLongAdjectiveSuffix() } || attempt { $0.dropIg() }
  }

  private mutating func dropLongAdjectiveSuffix() -> Bool {
    guard let suffix = longestSuffix(of: Self.adjectiveSuffixes) else { return false }
    switch suffix {
    case "ioneel": return isInR1 && replace(with: "ie")
    case "atief": return isInR1 && replace(with: "eer")
    case "baar": return isInR1 && delete()
    case "naar": return isInR1 && followsVowel && replace(with: "n")
    case "laar": return isInR1 && followsVowel && replace(with: "l")
    case "raar": return isInR1 && followsVowel && replace(with: "r")
    case "tant": return isInR1 && replace(with: "teer")
    case "lijker", "lijkst": return isInR1 && replace(with: "lijk")
    case "achtig", "achtiger", "achtigst": return isInR1 && delete()
    default: return isInR1 && followsConsonant && delete() && lengthenVowel()
    }
  }

  private mutating func dropIg() -> Bool {
    guard longestSuffix(of: Self.igSuffixes) != nil, isInR1 else { return false }
    // `innig` (intimate) is no form of `in`.
    if holds({ $0.take("inn") && $0.cursor == 0 }) { return false }
    return followsConsonant && delete() && lengthenVowel()
  }

  /// Step 7: `-kt`, `-ft` and `-pt` lose their `t`.
  mutating func simplifyFinalCluster() -> Bool {
    guard let last = letter(back: 1), let before = letter(back: 2) else { return false }
    guard last == UInt8(ascii: "t"), "kfp".utf8.contains(before) else { return false }
    remove((cursor - 1)..<cursor)
    return true
  }

  /// Step 6: a doubled consonant at the end becomes one, `v` becomes `f`, `z` becomes `s`.
  mutating func undoubleFinalConsonant() -> Bool {
    guard let last = letter(back: 1), let single = letter(back: 2) else { return replaceVoiced() }
    guard last == single, "bcdfghjklmnpqrstvwxz".utf8.contains(last) else { return replaceVoiced() }
    // `innen` (to collect) is no form of `in`.
    let isInn = last == UInt8(ascii: "n") && cursor == 3 && letters[0] == UInt8(ascii: "i")
    guard !isInn else { return false }
    remove((cursor - 1)..<cursor)
    return true
  }

  private mutating func replaceVoiced() -> Bool {
    guard longestSuffix(of: Self.voiced) != nil else { return false }
    return replace(with: letters[cursor] == UInt8(ascii: "v") ? "f" : "s")
  }
}
