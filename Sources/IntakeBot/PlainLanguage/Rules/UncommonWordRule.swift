internal import DialogEngine

/// Words are common ones. Names, figures and abbreviations are no concern of this rule.
struct UncommonWordRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    var seen: Set<String> = []
    return written.sentences.flatMap(\.sentence.words).compactMap { word in
      let small = word.text.lowercased()
      guard let fact = fact(word, small, lexicon), seen.insert(small).inserted else { return nil }
      return LanguageRemark(fact: fact, range: word.range)
    }
  }

  private func fact(_ word: Sentence.Word, _ small: String, _ lexicon: PlainLexicon) -> LanguageRemark.Fact? {
    if let plain = lexicon.plainer[small] { return .uncommonWord(word.text, plain: plain) }
    guard let vocabulary = lexicon.vocabulary, !word.isReference, !word.text.contains(where: \.isNumber),
      !word.text.contains(where: { "@{}".contains($0) }), lexicon.abbreviations[small] == nil
    else { return nil }
    let capitals = word.text.filter(\.isUppercase).count
    let isName = capitals > 1 || (capitals == 1 && !word.isFirst)
    return isName || vocabulary.knows(small) ? nil : .uncommonWord(word.text, plain: nil)
  }
}
