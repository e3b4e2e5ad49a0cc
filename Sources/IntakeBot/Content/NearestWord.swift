/// Finds what somebody probably meant by a word that does not exist.
///
/// The distance is the restricted Damerau-Levenshtein distance (Damerau, 1964): letters inserted, left out,
/// changed, or two neighbours swapped. A third of the word's letters may differ, and three at most.
public enum NearestWord {
  /// The nearest of some names, the first of equals; nil when none is near enough.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let letters = Array(word.lowercased())
    let limit = min(3, max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(letters, Array(name.lowercased()))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var older: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(above[column] + cost, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, older[column - 1] + 1)
        }
        current.append(best)
      }
      (older, above) = (above, current)
    }
    return above[right.count]
  }
}
