/// What a Dutch word sounds like, roughly: spellings that are often confused get the same key.
///
/// ei and ij and y, au and ou, d and t, c and k, ch and g, z and s, v and f, ie and i; doubled letters
/// are single. Made for comparing short words, not for ranking.
enum ByEar {
  /// The key of a folded word, as ASCII bytes; other bytes are kept.
  static func key(_ word: String) -> [UInt8] {
    let bytes = Array(word.utf8)
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      let (sound, length) = sound(bytes[position], next)
      if let sound, key.last != sound { key.append(sound) }
      position += length
    }
    return key
  }

  private static func sound(_ byte: UInt8, _ next: UInt8) -> (UInt8?, Int) {
    switch (Character(Unicode.Scalar(byte)), Character(Unicode.Scalar(next))) {
    case ("e", "i"), ("i", "j"): (UInt8(ascii: "y"), 2)
    case ("i", "e"): (UInt8(ascii: "i"), 2)
    case ("a", "u"), ("o", "u"): (UInt8(ascii: "1"), 2)
    case ("c", "h"): (UInt8(ascii: "g"), 2)
    case ("p", "h"): (UInt8(ascii: "f"), 2)
    case ("c", "e"), ("c", "i"), ("c", "y"): (UInt8(ascii: "s"), 1)
    case ("c", _), ("q", _): (UInt8(ascii: "k"), 1)
    case ("d", _): (UInt8(ascii: "t"), 1)
    case ("z", _): (UInt8(ascii: "s"), 1)
    case ("v", _): (UInt8(ascii: "f"), 1)
    case ("'", _): (nil, 1)
    default: (byte, 1)
    }
  }
}
