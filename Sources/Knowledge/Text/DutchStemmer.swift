/// The Dutch stemmer of Wessel Kraaij and Renée Pohlmann, as Snowball publishes it today under the name
/// `dutch` (https://snowballstem.org/algorithms/dutch/stemmer.html).
///
/// It brings the forms of a word to one stem: `opleiding`, `opleiden` and `opgeleid` meet, diminutives and
/// `-heid`, `-ing`, `-baar` go. It was chosen over Snowball's older `dutch_porter` because
/// it also undoes the prefix `ge-` and lengthens vowels (`lopen`, `loop`), which brings more forms of a
/// word together.
///
/// A word must be in lower case. A word with a letter beyond Latin-1 comes back as it is.
public struct DutchStemmer {
  /// The stem of a word in lower case.
  public static func stem(_ word: String) -> String {
    var letters: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard scalar.value <= 0xFF else { return word }
      letters.append(UInt8(truncatingIfNeeded: scalar.value))
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: stem(latin1: letters).lazy.map { Unicode.Scalar($0) })
    return String(result)
  }

  /// The stem of a word given as Latin-1 (for a normalised word: ASCII), one byte a letter.
  static func stem(latin1 word: [UInt8]) -> [UInt8] {
    var stemmer = DutchStemmer(word: StemmedWord(letters: word))
    stemmer.run()
    return stemmer.word.letters
  }

  var word: StemmedWord
  /// Whether any step changed the word; only then are doubled consonants at the end undone.
  private var isStemmed = false

  private init(word: StemmedWord) {
    self.word = word
  }

  private mutating func run() {
    word.measure()
    note(word.atEnd { $0.dropInflection() })
    note(word.atEnd { $0.dropAdjectiveEnding() })
    note(word.atEnd { $0.dropNounSuffix() })
    note(word.atEnd { $0.dropAdjectiveSuffix() })
    if word.loseGePrefix() { dropParticipleEnding() }
    if word.loseGeInfix() { dropParticipleEnding() }
    note(word.atEnd { $0.simplifyFinalCluster() })
    if isStemmed { _ = word.atEnd { $0.undoubleFinalConsonant() } }
  }

  private mutating func dropParticipleEnding() {
    isStemmed = true
    word.measure()
    _ = word.atEnd { $0.dropParticipleEnding() }
  }

  private mutating func note(_ changed: Bool) {
    isStemmed = isStemmed || changed
  }
}
