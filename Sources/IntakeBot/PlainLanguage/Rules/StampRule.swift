internal import DialogEngine

/// No article and no table stamps people. Scripts are held to the same list by the engine's own check.
struct StampRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    guard written.form != .script else { return [] }
    let words = written.texts.flatMap(SentenceReader.sentences).flatMap(\.words)
    let small = words.map { $0.text.lowercased() }
    return lexicon.stamps.flatMap { stamp in
      small.indices.filter { small[$0...].starts(with: stamp.words) }.map { index in
        let last = words[index + stamp.words.count - 1]
        return LanguageRemark(
          fact: .stamp(stamp.words.joined(separator: " "), better: stamp.better),
          range: SourceRange(words[index].range.start, last.range.end))
      }
    }
  }
}
