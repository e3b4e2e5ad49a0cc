extension Lexicon {
  /// Reads `stopwoorden.txt` from the bytes of the file; see `readStopWords(_: String)`.
  public static func readStopWords(_ bytes: [UInt8]) -> Reading<Set<String>> {
    decode(bytes, empty: [], readStopWords)
  }

  /// Reads `synoniemen.tsv` from the bytes of the file; see `readSynonyms(_: String)`.
  public static func readSynonyms(_ bytes: [UInt8]) -> Reading<[Synonym]> {
    decode(bytes, empty: [], readSynonyms)
  }

  /// Takes off a byte order mark and reads, or tells at which line the bytes stop being UTF-8.
  static func decode<Content: Sendable>(
    _ bytes: [UInt8], empty: Content, _ read: (String) -> Reading<Content>
  ) -> Reading<Content> {
    switch UTF8Text.decode(bytes) {
    case .success(let text): read(text)
    case .failure(let failure):
      Reading(content: empty, problems: [LexiconProblem(.notUTF8, line: failure.line)])
    }
  }
}

extension SafetyPattern {
  /// Reads `veiligheid.tsv` from the bytes of the file; see `read(_: String)`.
  public static func read(_ bytes: [UInt8]) -> Lexicon.Reading<[SafetyPattern]> {
    Lexicon.decode(bytes, empty: [], read)
  }
}
