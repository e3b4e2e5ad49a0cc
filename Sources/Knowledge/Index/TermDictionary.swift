/// A term that a word also stands for, and what a match by it is worth.
struct RelatedTerm: Hashable, Sendable {
  let term: Int32
  let weight: Float
}

/// All words of the texts and the lexicon, each with the terms it stands for; made once, at load.
///
/// A *surface* is a word as it is written, normalised. A *term* is what is counted: the stem of a surface.
/// Compounds stand for the terms of their parts too, and the words of the lexicon for those of their
/// synonyms.
final class TermDictionary: Sendable {
  /// What a match by a synonym is worth.
  static let synonymWeight: Float = 0.8

  let surfaces: WordTable
  let terms: WordTable
  /// The term of each surface; -1 for a phrase of several words, which only has synonyms.
  let termOfSurface: [Int32]
  /// Whether a term is that of a stop word.
  let isStopTerm: [Bool]
  /// The terms of the parts of each surface that is a compound.
  let parts: GroupedList<Int32>
  /// The terms of the synonyms of each surface.
  let synonyms: GroupedList<RelatedTerm>
  let spelling: SpellingIndex
  /// The most words of a phrase that has synonyms, at least 1.
  let longestPhrase: Int

  init(
    surfaces: WordTable, terms: WordTable, termOfSurface: [Int32], isStopTerm: [Bool],
    parts: GroupedList<Int32>, synonyms: GroupedList<RelatedTerm>, spelling: SpellingIndex, longestPhrase: Int
  ) {
    self.surfaces = surfaces
    self.terms = terms
    self.termOfSurface = termOfSurface
    self.isStopTerm = isStopTerm
    self.parts = parts
    self.synonyms = synonyms
    self.spelling = spelling
    self.longestPhrase = longestPhrase
  }

  /// The terms that a surface itself stands for in a text: its own and those of its parts.
  func forEachTerm(of surface: Int, _ visit: (_ term: Int32, _ share: Float) -> Void) {
    let parts = parts[surface]
    guard !parts.isEmpty else { return visit(termOfSurface[surface], 1) }
    visit(termOfSurface[surface], TermDictionary.wholeShare)
    for part in parts { visit(part, (1 - TermDictionary.wholeShare) / Float(parts.count)) }
  }

  /// How much of a compound's weight is the word as a whole; its parts share the rest.
  static let wholeShare: Float = 0.5

  /// The term of a word by its stem, where a text has it.
  func termByStem(_ bytes: [UInt8], _ range: Range<Int>) -> Int32? {
    terms.find(TermDictionary.stem(Array(bytes[range]))).map { Int32($0) }
  }

  /// The stem of a word without hyphens; the word itself where it is no plain Dutch word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    let letters = word.filter { $0 != UInt8(ascii: "-") }
    guard letters.allSatisfy({ $0 < 0x80 }) else { return letters }
    let stem = DutchStemmer.stem(latin1: letters)
    // The stemmer parts `certificeren` and `gecertificeerd`: verbs on -eren keep a short e, participles a
    // long one.
    let isLong = stem.count >= 6 && stem.suffix(3).elementsEqual("eer".utf8)
    return isLong ? stem.dropLast(2) + [UInt8(ascii: "r")] : stem
  }

  /// Where the parts of an unknown compound stand. Its last part may be any form of a known word.
  func split(_ word: [UInt8]) -> [Range<Int>]? {
    Compounds.split(word) { range, hash in
      if let surface = surfaces.find(word, range, 0..<0, hash) { return isPart(surface) }
      guard range.upperBound == word.count, range.lowerBound > 0 else { return false }
      return termByStem(word, range).map { !isStopTerm[Int($0)] } ?? false
    }
  }

  private func isPart(_ surface: Int) -> Bool {
    let term = termOfSurface[surface]
    return term >= 0 && !isStopTerm[Int(term)]
  }
}
