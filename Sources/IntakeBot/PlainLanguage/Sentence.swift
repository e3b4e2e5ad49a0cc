internal import DialogEngine

/// A sentence, as words.
struct Sentence: Sendable {
  /// One word, without the marks around it.
  struct Word: Sendable {
    let text: String
    let range: SourceRange
    /// Whether it stands where a capital says nothing: at the start of a sentence.
    let isFirst: Bool
    /// Whether it is a place where an answer is filled in, such as `{onderwerp}`.
    var isReference: Bool { text.hasPrefix("{") }
  }

  /// The words; never empty.
  let words: [Word]
  let isQuestion: Bool

  /// From its first word to its last.
  var range: SourceRange {
    SourceRange(words.first?.range.start ?? 0, words.last?.range.end ?? 0)
  }
}

/// Cuts a text into sentences: one ends behind a word with a full stop, a question mark or an exclamation
/// mark, and at the end of the text.
enum SentenceReader {
  static func sentences(of text: ReaderText) -> [Sentence] {
    var sentences: [Sentence] = []
    var words: [Sentence.Word] = []
    func finish(isQuestion: Bool) {
      if !words.isEmpty { sentences.append(Sentence(words: words, isQuestion: isQuestion)) }
      words = []
    }
    for token in tokens(of: text) {
      if let word = token.word(isFirst: words.isEmpty) { words.append(word) }
      if let end = token.sentenceEnd { finish(isQuestion: end == "?") }
    }
    finish(isQuestion: false)
    return sentences
  }

  /// What stands between white space, with its place in the file.
  private static func tokens(of text: ReaderText) -> [Token] {
    var tokens: [Token] = []
    var scalars: [Unicode.Scalar] = []
    var start = text.range.start
    var offset = start
    func finish() {
      if !scalars.isEmpty { tokens.append(Token(scalars: scalars, start: start)) }
      scalars = []
    }
    for scalar in text.value.unicodeScalars {
      if scalar.properties.isWhitespace {
        finish()
      } else {
        if scalars.isEmpty { start = offset }
        scalars.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    finish()
    return tokens
  }

  private struct Token {
    let scalars: [Unicode.Scalar]
    let start: Int

    /// The mark that ends a sentence here, if there is one; closing quotes and brackets may follow it.
    var sentenceEnd: Unicode.Scalar? {
      guard let last = scalars.last(where: { !"'\"’”)".unicodeScalars.contains($0) }) else { return nil }
      return ".?!".unicodeScalars.contains(last) ? last : nil
    }

    /// The word in it, without the marks in front and behind; nil when there are only marks.
    func word(isFirst: Bool) -> Sentence.Word? {
      guard let first = scalars.firstIndex(where: Self.isPartOfWord),
        let last = scalars.lastIndex(where: Self.isPartOfWord)
      else { return nil }
      let begin = start + scalars[..<first].reduce(0) { $0 + UTF8.width($1) }
      let kept = scalars[first...last]
      var text = String.UnicodeScalarView()
      text.append(contentsOf: kept)
      let end = begin + kept.reduce(0) { $0 + UTF8.width($1) }
      return Sentence.Word(text: String(text), range: SourceRange(begin, end), isFirst: isFirst)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "{}%€".unicodeScalars.contains(scalar)
    }
  }
}
