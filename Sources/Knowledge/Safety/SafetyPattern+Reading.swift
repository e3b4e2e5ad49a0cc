extension SafetyPattern {
  /// Reads `veiligheid.tsv`: on each line a kind (`crisis`, `danger` or `violence`), a language and a
  /// pattern, parted by tabs; lines that begin with `#` are comments. Lines that can be read are read.
  public static func read(_ text: String) -> Lexicon.Reading<[SafetyPattern]> {
    var patterns: [SafetyPattern] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      switch read(line) {
      case .success(let pattern): patterns.append(pattern)
      case .failure(let problem): problems.append(problem)
      }
    }
    return Lexicon.Reading(content: patterns, problems: problems)
  }

  private static func read(_ line: LexiconLines.Line) -> Result<SafetyPattern, LexiconProblem> {
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
    guard let kind = SafetyKind(rawValue: String(columns[0])) else {
      let nearest = NearestWord.nearest(to: String(columns[0]), in: SafetyKind.allCases.map(\.rawValue))
      return .failure(problem(.unknownKind(String(columns[0]), nearest: nearest), 0))
    }
    guard let language = SafetyLanguage(rawValue: String(columns[1])) else {
      return .failure(problem(.unknownLanguage(String(columns[1])), 1))
    }
    return SafetyPatternParser.parse(columns[2]).map { elements, excluded in
      SafetyPattern(kind: kind, language: language, elements: elements, excluded: excluded)
    }.mapError { problem($0.fact, 2) }
  }
}

/// What is wrong with a pattern.
struct SafetyPatternError: Error {
  let fact: LexiconProblem.Fact
}

/// Reads the pattern itself.
enum SafetyPatternParser {
  typealias Parts = (elements: [SafetyPattern.Element], excluded: [SafetyPattern.Word])

  static func parse(_ text: Substring) -> Result<Parts, SafetyPatternError> {
    var elements: [SafetyPattern.Element] = []
    var excluded: [SafetyPattern.Word] = []
    var gap = false
    for part in text.split(whereSeparator: \.isWhitespace) {
      if part == "*" {
        guard !gap, !elements.isEmpty else { return .failure(SafetyPatternError(fact: .looseStar)) }
        gap = true
        continue
      }
      guard let words = words(part.drop { $0 == "!" }) else {
        return .failure(SafetyPatternError(fact: .emptyAlternative(String(part))))
      }
      if part.hasPrefix("!") {
        excluded += words
      } else {
        elements.append(SafetyPattern.Element(alternatives: words, followsGap: gap))
        gap = false
      }
    }
    if gap { return .failure(SafetyPatternError(fact: .looseStar)) }
    return elements.isEmpty
      ? .failure(SafetyPatternError(fact: .patternWithoutWord)) : .success((elements, excluded))
  }

  /// The alternatives of a place, or nil when one of them has no letters.
  private static func words(_ part: Substring) -> [SafetyPattern.Word]? {
    var words: [SafetyPattern.Word] = []
    for alternative in part.split(separator: "/", omittingEmptySubsequences: false) {
      let tokens = Tokenizer.tokens(of: String(alternative))
      guard tokens.count == 1 else { return nil }
      words.append(SafetyPattern.Word(text: tokens.word(0), isForgiving: alternative.hasSuffix("~")))
    }
    return words
  }
}

extension LexiconProblem: Error {}
