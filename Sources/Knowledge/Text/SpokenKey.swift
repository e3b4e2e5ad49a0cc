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
    var sounds: [UInt8] = []
    sounds.reserveCapacity(word.count + 2)
    append(keyOfNormalized: word, word.indices, to: &sounds)
    return sounds
  }

  /// Appends the key of a word that stands in a longer text to a buffer.
  static func append(keyOfNormalized text: [UInt8], _ range: Range<Int>, to sounds: inout [UInt8]) {
    let start = sounds.count
    if text[range].contains(where: isMark) {
      let letters = text[range].filter { !isMark($0) }
      appendSounds(of: letters, letters.indices, to: &sounds)
    } else {
      appendSounds(of: text, range, to: &sounds)
    }
    dropUnheardEnd(&sounds, from: start)
  }

  /// Whether this is a hyphen or an apostrophe, which nobody hears.
  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }

  private static func appendSounds(of text: [UInt8], _ range: Range<Int>, to sounds: inout [UInt8]) {
    let rules = SpokenRules.byFirstLetter
    var window: UInt64 = 0
    var (position, loaded) = (range.lowerBound, range.lowerBound)
    var latest: UInt8 = 0
    while position < range.upperBound {
      while loaded < range.upperBound, loaded - position < 8 {
        window |= UInt64(text[loaded]) &<< UInt64(8 * (loaded - position))
        loaded += 1
      }
      // A letter without a rule sounds as it is written.
      var (heard, count, length) = (UInt32(text[position]), 1, 1)
      for number in rules.range(Int(text[position])) {
        let rule = rules.elements[number]
        guard rule.fits(window, isStart: position == range.lowerBound) else { continue }
        (heard, count, length) = (rule.sounds, rule.soundCount, rule.length)
        break
      }
      for _ in 0..<count {
        let sound = UInt8(truncatingIfNeeded: heard)
        if sound != latest { sounds.append(sound) }
        latest = sound
        heard >>= 8
      }
      window &>>= UInt64(8 * length)
      position += length
    }
  }

  /// The ending as it is heard: `-d` and `-b` are `-t` and `-p`; `-en` is `-e`; a `-t` behind another
  /// consonant is swallowed.
  private static func dropUnheardEnd(_ sounds: inout [UInt8], from start: Int) {
    guard sounds.count - start > 2, let last = sounds.last else { return }
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
