/// A key that words share when a weak speller would write them by ear: `ei`/`ij`/`y`, `au`/`ou`, a `d` or
/// `t` at the end, `g`/`ch`, `s`/`z`, `f`/`v`, `c`/`k`/`s`, `qu`/`kw`, `x`/`ks`, `th`/`t`, `ph`/`f`,
/// doubled letters, an `-n` or `-t` that is not heard, and loan words such as `chef`/`sjef` and
/// `computer`/`kompjoeter`.
///
/// The sounds follow the spelling rules of the Woordenlijst Nederlandse Taal (Taalunie, 2015), read the
/// other way round: every spelling of one sound becomes the same sign. Capitals stand for sounds of two
/// letters.
public enum SpokenKey {
  /// The key of a word. Linear in its length.
  public static func key(of word: String) -> String {
    String(decoding: key(ofNormalized: Normalizer.normalize(word)), as: UTF8.self)
  }

  /// The key of a word that went through `Normalizer`. Linear in its length.
  static func key(ofNormalized word: [UInt8]) -> [UInt8] {
    let isPlain = !word.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
    let letters = isPlain ? word : word.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
    var sounds: [UInt8] = []
    sounds.reserveCapacity(letters.count + 2)
    var position = 0
    while position < letters.count {
      let rule = SpokenRules.rule(for: letters, at: position)
      for sound in rule.sounds where sounds.last != sound { sounds.append(sound) }
      position += rule.length
    }
    dropUnheardEnd(&sounds)
    return sounds
  }

  /// The ending as it is heard: `-d` and `-b` are `-t` and `-p`; `-en` is `-e`; a `-t` behind another
  /// consonant is swallowed.
  private static func dropUnheardEnd(_ sounds: inout [UInt8]) {
    guard sounds.count > 2, let last = sounds.last else { return }
    let before = sounds[sounds.count - 2]
    switch last {
    case UInt8(ascii: "d"), UInt8(ascii: "t"):
      if "gksfp".utf8.contains(before) {
        sounds.removeLast()
      } else {
        sounds[sounds.count - 1] = UInt8(ascii: "t")
        if before == UInt8(ascii: "d") { sounds.remove(at: sounds.count - 2) }
      }
    case UInt8(ascii: "b"): sounds[sounds.count - 1] = UInt8(ascii: "p")
    case UInt8(ascii: "n") where before == UInt8(ascii: "e"): sounds.removeLast()
    default: break
    }
  }
}
