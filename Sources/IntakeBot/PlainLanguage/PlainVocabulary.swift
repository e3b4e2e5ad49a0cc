internal import Knowledge

/// The words that people know. A form of a known word is known, and so is a compound of known words.
struct PlainVocabulary: Sendable {
  private let words: Set<String>
  private let stems: Set<String>
  private let compounds: Compounds

  /// Takes words in small letters.
  init(_ list: [String]) {
    let words = Set(list.map(Normalizer.normalizedString))
    self.words = words
    stems = Set(words.map(DutchStemmer.stem))
    compounds = Compounds(vocabulary: words)
  }

  /// Whether a word is known, whatever its case. Where the whole is not, its parts around a hyphen or an
  /// apostrophe must be.
  func knows(_ word: String) -> Bool {
    if words.contains(Normalizer.normalizedString(word)) { return true }
    return word.split { "-/'’".contains($0) }.allSatisfy { part in
      let plain = Normalizer.normalizedString(String(part))
      return plain.count <= 1 || isForm(plain) || isCompound(plain) || isSeparableVerb(plain)
    }
  }

  /// The stemmer leaves the `t` of `hij tilt`.
  private func isForm(_ word: String) -> Bool {
    words.contains(word) || stems.contains(DutchStemmer.stem(word))
      || (word.hasSuffix("t") && stems.contains(DutchStemmer.stem(String(word.dropLast()))))
  }

  /// Parts of three letters explain too much: `tegen` and `slag` are words, but so are `men` and `ten`.
  private func isCompound(_ word: String) -> Bool {
    compounds.split(word)?.allSatisfy { $0.count > Compounds.shortestPart } ?? false
  }

  /// `meebetaalt`, `aanvraagt`: a known verb behind one of the prefixes that part from it.
  private func isSeparableVerb(_ word: String) -> Bool {
    Self.separablePrefixes.contains { word.hasPrefix($0) && isForm(String(word.dropFirst($0.count))) }
  }

  private static let separablePrefixes = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "tegen", "terug", "toe", "uit", "weg",
  ]
}
