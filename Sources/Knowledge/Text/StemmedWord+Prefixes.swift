// The prefix `ge-` of participles, and the lengthening of a vowel whose syllable got closed.
extension StemmedWord {
  private static let ge: [UInt8] = [UInt8(ascii: "g"), UInt8(ascii: "e")]
  /// With these behind it, `ge-` stays: `geval`, `gevaar`.
  private static let kept = ["eft", "val", "vaa", "vare"].map { Array($0.utf8) }

  /// Takes `ge-` off the front: `gelopen`. Words that only look like participles keep it.
  mutating func loseGePrefix() -> Bool {
    guard has(Self.ge, at: 0), mayLoseGe(upTo: 2) else { return false }
    let rest = letters[2...]
    let excepted = Self.kept.contains { has($0, at: 2) }
    // `gevallen` and `gevaar` keep their `ge`, `gevalideerd` loses it.
    let isVali = rest.starts(with: "vali".utf8)
    guard !excepted || isVali else { return false }
    remove(0..<2)
    undoDiaeresis(at: isVali ? 4 : 0)
    return true
  }

  /// Takes `-ge-` out of a word behind its first letter: `opgeleid`.
  mutating func loseGeInfix() -> Bool {
    guard letters.count > 3, let start = (1..<(letters.count - 1)).first(where: { hasGe(at: $0) }) else {
      return false
    }
    guard mayLoseGe(upTo: start + 2) else { return false }
    remove(start..<(start + 2))
    undoDiaeresis(at: start)
    return true
  }

  private func hasGe(at position: Int) -> Bool {
    has(Self.ge, at: position)
  }

  /// Whether at least three letters follow, with a vowel and something behind it.
  private func mayLoseGe(upTo end: Int) -> Bool {
    guard letters.count >= end + 3 else { return false }
    var position = end
    while position < letters.count, vowelEnd(at: position) == nil { position += 1 }
    guard position < letters.count else { return false }
    while let next = vowelEnd(at: position) { position = next }
    return position < letters.count
  }

  /// Writes the vowel of a closed syllable double where Dutch spelling asks for it: `lop` is `loop`.
  /// Always true: a rule goes on whether or not there was something to lengthen.
  mutating func lengthenVowel() -> Bool {
    guard let last = letter(back: 1), !DutchLetters.isVowel(last), !"wx".utf8.contains(last) else {
      return true
    }
    let end = cursor - 1
    guard end > 0 else { return true }
    let vowel = letters[end - 1]
    if vowel == DutchLetters.eDiaeresis {
      lengthenDiaeresis(end)
    } else if isLengthened(vowel, at: end - 1) {
      insert(vowel, at: end - 1)
    }
    return true
  }

  /// `eë` becomes `eëe`, `ië` becomes `iee`.
  private mutating func lengthenDiaeresis(_ end: Int) {
    guard end > 1 else { return }
    if letters[end - 2] == UInt8(ascii: "e") {
      insert(UInt8(ascii: "e"), at: end)
    } else if letters[end - 2] == UInt8(ascii: "i") {
      undoDiaeresis(at: end - 1)
      insert(UInt8(ascii: "e"), at: end)
    }
  }

  private func isLengthened(_ vowel: UInt8, at position: Int) -> Bool {
    let before = position > 0 ? letters[position - 1] : nil
    guard before.map(DutchLetters.isMainVowel) != true else { return false }
    guard DutchLetters.isE(vowel) else {
      return DutchLetters.isMainVowel(vowel) && DutchLetters.base(vowel) != UInt8(ascii: "i")
    }
    return isLengthenedE(position)
  }

  /// An `e` stays short where, before the consonant in front of it, another vowel stands next or next
  /// but one, and in a word that begins with `e` and that consonant.
  private func isLengthenedE(_ position: Int) -> Bool {
    let preceding = Array(letters[..<max(0, position - 1)].reversed().prefix(3))
    guard let nearest = preceding.first else { return true }
    if isOtherVowel(nearest) { return false }
    if DutchLetters.isE(nearest), preceding.count == 1 { return false }
    guard preceding.count == 3 else { return true }
    return !(isOtherVowel(preceding[1]) && !DutchLetters.isMainVowel(preceding[2]))
  }

  private func isOtherVowel(_ letter: UInt8) -> Bool {
    DutchLetters.isMainVowel(letter) && !DutchLetters.isE(letter)
  }
}
