/// Counts the syllables of a Dutch word: each run of vowels is one, `ij` is a vowel, and `ë` and `ï` begin a
/// new run.
enum SyllableCounter {
  /// At least 1.
  static func count(_ word: String) -> Int {
    var count = 0
    var isInRun = false
    var previous: Unicode.Scalar?
    for scalar in word.lowercased().unicodeScalars {
      let isVowel = vowels.contains(scalar) || (scalar == "j" && previous == "i")
      if isVowel, !isInRun || beginners.contains(scalar) { count += 1 }
      isInRun = isVowel
      previous = scalar
    }
    return max(1, count)
  }

  private static let vowels = Set("aeiouyàáâäèéêëìíîïòóôöùúûü".unicodeScalars)
  private static let beginners = Set("ëï".unicodeScalars)
}
