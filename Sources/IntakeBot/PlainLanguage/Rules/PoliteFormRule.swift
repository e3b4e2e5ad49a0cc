internal import DialogEngine

/// The bot says `je`, never `u`.
struct PoliteFormRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    written.texts.flatMap(SentenceReader.sentences).flatMap(\.words)
      .filter { ["u", "uw", "uzelf"].contains($0.text.lowercased()) }
      .map { LanguageRemark(fact: .politeForm($0.text), range: $0.range) }
  }
}
