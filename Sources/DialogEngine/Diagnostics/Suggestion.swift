/// Finds the name that somebody probably meant.
///
/// The distance is the restricted Damerau-Levenshtein distance (Damerau, 1964): letters inserted, left out,
/// changed, or two neighbours swapped. A third of the word's length may differ, three at most, so that a
/// short name is not "corrected" into another one.
enum Suggestion {
  /// The nearest of some names, the first of equals; nil when none is near enough.
  static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    Suggester(names.map { NearName($0) }).nearest(to: word)?.name
  }

  /// How much of a word of so many bytes may differ.
  static func tolerance(_ count: Int) -> Int { count < 3 ? 1 : min(3, max(1, count / 3)) }

  /// The distance between two words, or nil when it is more than `limit`.
  static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var older = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    var current = older
    for row in 0..<left.count {
      current[0] = row + 1
      var least = row + 1
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(above[column] + cost, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, older[column - 1] + 1)
        }
        current[column + 1] = best
        least = min(least, best)
      }
      guard least <= limit else { return nil }
      swap(&older, &above)
      swap(&above, &current)
    }
    return above[right.count] <= limit ? above[right.count] : nil
  }
}

/// A set of names, prepared so that looking for the nearest is cheap: most are ruled out by their length and
/// the letters that they have, without being touched.
struct Suggester: Sendable {
  private let names: [NearName]
  private let spellings: [[UInt8]]
  private let letters: [UInt32]
  private let lengths: [Int32]

  /// Prepares names, in order of preference.
  init(_ names: [NearName]) {
    self.names = names
    spellings = names.map { Array($0.name.lowercased().utf8) }
    letters = spellings.map(Self.letters)
    lengths = spellings.map { Int32($0.count) }
  }

  /// The nearest name, the first of equals; nil when none is near enough.
  func nearest(to word: String) -> NearName? {
    let bytes = Array(word.lowercased().utf8)
    guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
    let sought = Self.letters(bytes)
    let length = Int32(bytes.count)
    var limit = Suggestion.tolerance(bytes.count)
    var best: NearName?
    for index in names.indices {
      guard abs(lengths[index] - length) <= limit, (letters[index] ^ sought).nonzeroBitCount <= 2 * limit
      else { continue }
      guard let distance = Suggestion.distance(bytes, spellings[index], limit: limit) else { continue }
      best = names[index]
      guard distance > 0 else { return best }
      limit = distance - 1
    }
    return best
  }

  /// Which letters occur, as a set of bits.
  private static func letters(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(0) { $0 | (1 << UInt32($1 & 31)) }
  }
}
