internal import DialogEngine

/// An abbreviation is explained once in its file: by what it stands for, or by a sentence that begins to
/// explain it (`EVC is ...`, `OOMT, het fonds van ...`).
struct AbbreviationRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    let whole = written.texts.map { $0.value.lowercased() }.joined(separator: "\n")
    var seen: Set<String> = []
    return written.sentences.flatMap(\.sentence.words).compactMap { word in
      let small = word.text.lowercased()
      guard isAbbreviation(word, small, lexicon), seen.insert(small).inserted else { return nil }
      let meaning = lexicon.abbreviations[small]
      if isExplained(small, meaning, in: whole) { return nil }
      return LanguageRemark(
        fact: .unexplainedAbbreviation(word.text, meaning: meaning), range: word.range)
    }
  }

  /// A word of the list, or of two capitals and no small letter that is not in the list of words.
  private func isAbbreviation(_ word: Sentence.Word, _ small: String, _ lexicon: PlainLexicon) -> Bool {
    if lexicon.abbreviations[small] != nil { return true }
    guard !word.isReference, word.text.filter(\.isUppercase).count >= 2,
      !word.text.contains(where: { $0.isLowercase || $0.isNumber })
    else { return false }
    return !(lexicon.vocabulary?.knows(small) ?? false)
  }

  private func isExplained(_ small: String, _ meaning: String?, in whole: String) -> Bool {
    if let meaning, whole.contains(meaning.lowercased()) { return true }
    let openings = [" betekent", " is ", " zijn ", " staat voor", " heet", " (", ", de ", ", het ", ", een "]
    return openings.contains { whole.contains(small + $0) } || whole.contains("(\(small))")
  }
}
