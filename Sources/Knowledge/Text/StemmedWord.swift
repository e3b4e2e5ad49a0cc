/// A word while it is being stemmed: its letters (Latin-1), the two regions, and the end of it that a step
/// is looking at.
///
/// A step reads backwards from `cursor`. It first finds the longest of its suffixes; the letters from
/// `cut` to `mark` are then those that it may delete or replace.
struct StemmedWord {
  private(set) var letters: [UInt8]
  /// The region R1 begins behind the first consonant that follows a vowel, R2 behind the second such one.
  private var r1 = 0
  private var r2 = 0
  /// Letters before this position are still to be read.
  var cursor = 0
  private var cut = 0
  private var mark = 0

  init(letters: [UInt8]) {
    self.letters = letters
  }

  // MARK: Regions

  /// Finds R1 and R2; both are empty where the word has no such consonant.
  mutating func measure() {
    r1 = letters.count
    r2 = letters.count
    guard let first = afterVowelsAndConsonant(from: 0) else { return }
    r1 = first
    guard let second = afterVowelsAndConsonant(from: first) else { return }
    r2 = second
  }

  private func afterVowelsAndConsonant(from start: Int) -> Int? {
    var position = start
    while position < letters.count, !DutchLetters.isVowel(letters[position]) { position += 1 }
    let vowels = position
    while let next = vowelEnd(at: position) { position = next }
    guard position > vowels, position < letters.count else { return nil }
    return position + 1
  }

  /// Where the vowel (or `ij`) at a position ends, or nil when there is none.
  func vowelEnd(at position: Int) -> Int? {
    guard position < letters.count else { return nil }
    if has(DutchLetters.ij, at: position) { return position + 2 }
    return DutchLetters.isVowel(letters[position]) ? position + 1 : nil
  }

  /// Whether these letters stand at a position.
  func has(_ wanted: [UInt8], at position: Int) -> Bool {
    guard position + wanted.count <= letters.count else { return false }
    for offset in wanted.indices where letters[position + offset] != wanted[offset] { return false }
    return true
  }

  var isInR1: Bool { r1 <= cursor }
  var isInR2: Bool { r2 <= cursor }

  // MARK: Looking back

  /// Runs a step from the end of the word and tells whether it did its work.
  mutating func atEnd(_ step: (inout StemmedWord) -> Bool) -> Bool {
    cursor = letters.count
    return step(&self)
  }

  /// Finds the longest of the suffixes that ends at the cursor and goes before it.
  mutating func longestSuffix(of suffixes: SuffixList) -> Suffix? {
    mark = cursor
    let found = suffixes.longest(in: letters, before: cursor)
    cursor -= found?.length ?? 0
    cut = cursor
    return found
  }

  /// Whether the letters before the cursor end with these.
  func endsWith(_ suffix: [UInt8]) -> Bool {
    cursor >= suffix.count && has(suffix, at: cursor - suffix.count)
  }

  /// Goes before these letters when they stand before the cursor.
  mutating func take(_ suffix: StaticString) -> Bool {
    let start = suffix.withUTF8Buffer { wanted -> Int? in
      let start = cursor - wanted.count
      return start >= 0 && wanted.indices.allSatisfy { letters[start + $0] == wanted[$0] } ? start : nil
    }
    guard let start else { return false }
    cursor = start
    return true
  }

  /// The letter at a distance before the cursor, 1 being the nearest.
  func letter(back distance: Int) -> UInt8? {
    cursor >= distance ? letters[cursor - distance] : nil
  }

  /// Whether a vowel or `ij` stands before the cursor.
  var followsVowel: Bool {
    endsWith(DutchLetters.ij) || letter(back: 1).map(DutchLetters.isVowel) == true
  }

  /// Whether a consonant other than the `j` of `ij` stands before the cursor.
  var followsConsonant: Bool {
    !endsWith(DutchLetters.ij) && letter(back: 1).map(DutchLetters.isVowel) == false
  }

  /// Tries a rule; where it fails the cursor goes back to where it was.
  mutating func attempt(_ rule: (inout StemmedWord) -> Bool) -> Bool {
    let start = cursor
    if rule(&self) { return true }
    cursor = start
    return false
  }

  /// Tells whether a rule would hold, without moving.
  func holds(_ rule: (inout StemmedWord) -> Bool) -> Bool {
    var copy = self
    return rule(&copy)
  }

  // MARK: Changing

  /// Lets the letters to be deleted or replaced begin at the cursor.
  mutating func cutHere() { cut = cursor }

  /// Replaces the letters from the cut to the mark.
  mutating func replace(with replacement: StaticString) -> Bool {
    let new = replacement.withUTF8Buffer { Array($0) }
    return replace(withLetters: new)
  }

  mutating func replace(withLetters new: [UInt8]) -> Bool {
    letters.replaceSubrange(cut..<mark, with: new)
    cursor = cut
    mark = cut + new.count
    return true
  }

  mutating func delete() -> Bool { replace(withLetters: []) }

  /// Deletes a suffix and keeps these letters of it, with the cursor behind them.
  mutating func deleteKeeping(_ kept: StaticString) -> Bool {
    _ = replace(with: kept)
    cursor = mark
    return true
  }

  /// Puts a letter before the cursor's own.
  mutating func insert(_ letter: UInt8, at position: Int) {
    letters.insert(letter, at: position)
  }

  /// Deletes a stretch anywhere in the word, and takes the diaeresis off the letter that follows it.
  mutating func remove(_ range: Range<Int>) {
    letters.removeSubrange(range)
  }

  mutating func undoDiaeresis(at position: Int) {
    guard position < letters.count else { return }
    if letters[position] == DutchLetters.eDiaeresis { letters[position] = UInt8(ascii: "e") }
    if letters[position] == DutchLetters.iDiaeresis { letters[position] = UInt8(ascii: "i") }
  }
}
