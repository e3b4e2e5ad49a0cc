extension SafetyPattern {
  /// What stands in the file before a name for words.
  static let concept = "begrip"

  /// Reads `veiligheid.tsv`: on each line a kind (`crisis`, `danger` or `violence`), a language and a
  /// pattern, parted by tabs; lines that begin with `#` are comments. The kind `begrip` gives a name to words, for
  /// the patterns below it: `begrip`, a language, the name, a space, and the words. Lines that can be read are read.
  public static func read(_ text: String) -> Lexicon.Reading<[SafetyPattern]> {
    var patterns: [SafetyPattern] = []
    var problems: [LexiconProblem] = []
    var concepts: [String: [Word]] = [:]
    for line in LexiconLines(text).lines {
      switch read(line, &concepts) {
      case .success(let pattern): if let pattern { patterns.append(pattern) }
      case .failure(let problem): problems.append(problem)
      }
    }
    return Lexicon.Reading(content: patterns, problems: problems)
  }

  /// The pattern of a line; nil when it names a concept.
  private static func read(
    _ line: LexiconLines.Line, _ concepts: inout [String: [Word]]
  ) -> Result<SafetyPattern?, LexiconProblem> {
    let columns = line.columns
    func problem(_ fact: LexiconProblem.Fact, _ column: Int) -> LexiconProblem {
      let offset =
        column < columns.count
        ? line.text.distance(from: line.text.startIndex, to: columns[column].startIndex) : 0
      return LexiconProblem(fact, line: line.number, column: offset + 1)
    }
    guard columns.count >= 3 else {
      return .failure(problem(.missingColumn(expected: 3, found: columns.count), 0))
    }
    let kind = SafetyKind(rawValue: String(columns[0]))
    guard kind != nil || columns[0] == concept else {
      let names = SafetyKind.allCases.map(\.rawValue) + [concept]
      let nearest = NearestWord.nearest(to: String(columns[0]), in: names)
      return .failure(problem(.unknownKind(String(columns[0]), nearest: nearest), 0))
    }
    guard let language = SafetyLanguage(rawValue: String(columns[1])) else {
      return .failure(problem(.unknownLanguage(String(columns[1])), 1))
    }
    let parser = SafetyPatternParser(concepts: concepts)
    guard let kind else {
      return parser.concept(columns[2]).map { name, words in
        concepts[name] = words
        return nil
      }.mapError { problem($0.fact, 2) }
    }
    return parser.parse(columns[2]).map { parts in
      SafetyPattern(
        kind: kind, language: language, elements: parts.elements, nearby: parts.nearby,
        excluded: parts.excluded)
    }.mapError { problem($0.fact, 2) }
  }
}

/// What is wrong with a pattern.
struct SafetyPatternError: Error {
  let fact: LexiconProblem.Fact
}

/// Reads the pattern itself.
struct SafetyPatternParser {
  struct Parts {
    var elements: [SafetyPattern.Element] = []
    var nearby: [[SafetyPattern.Word]] = []
    var excluded: [SafetyPattern.Word] = []
  }

  /// The words that each name stands for.
  let concepts: [String: [SafetyPattern.Word]]

  func parse(_ text: Substring) -> Result<Parts, SafetyPatternError> {
    var parts = Parts()
    var gap = false
    for part in text.split(whereSeparator: \.isWhitespace) {
      if part == "*" {
        guard !gap, !parts.elements.isEmpty else { return .failure(SafetyPatternError(fact: .looseStar)) }
        gap = true
        continue
      }
      guard let words = words(part.drop { $0 == "!" || $0 == "&" || $0 == "-" }) else {
        return .failure(SafetyPatternError(fact: .emptyAlternative(String(part))))
      }
      switch part.first {
      case "!": parts.excluded += words
      case "&": parts.nearby.append(words)
      case "-" where parts.elements.isEmpty || gap:
        return .failure(SafetyPatternError(fact: gap ? .looseStar : .patternWithoutWord))
      default:
        let isAbsent = part.first == "-"
        parts.elements.append(
          SafetyPattern.Element(alternatives: words, followsGap: gap, isAbsent: isAbsent))
        gap = false
      }
    }
    if gap { return .failure(SafetyPatternError(fact: .looseStar)) }
    return parts.elements.isEmpty
      ? .failure(SafetyPatternError(fact: .patternWithoutWord)) : .success(parts)
  }

  /// A name and the words that it stands for.
  func concept(_ text: Substring) -> Result<(name: String, words: [SafetyPattern.Word]), SafetyPatternError> {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return .failure(SafetyPatternError(fact: .patternWithoutWord)) }
    guard let words = words(parts[1]) else {
      return .failure(SafetyPatternError(fact: .emptyAlternative(String(parts[1]))))
    }
    return .success((String(parts[0]), words))
  }

  /// The alternatives of a place, or nil when one of them has no letters or is a name of nothing.
  private func words(_ part: Substring) -> [SafetyPattern.Word]? {
    var words: [SafetyPattern.Word] = []
    for alternative in part.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map({
      Substring($0)
    }) {
      if alternative.hasPrefix("{"), alternative.hasSuffix("}") {
        guard let named = concepts[String(alternative.dropFirst().dropLast())] else { return nil }
        words += named
        continue
      }
      let tokens = Tokenizer.tokens(of: String(alternative))
      guard tokens.count == 1 else { return nil }
      words.append(SafetyPattern.Word(text: tokens.word(0), isForgiving: alternative.hasSuffix("~")))
    }
    return words
  }
}

extension LexiconProblem: Error {}
