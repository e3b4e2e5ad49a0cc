extension Parser {
  /// `keus = "als" test { "en" test } blok { "als" test { "en" test } blok } [ "anders" blok ]`
  mutating func parseBranch(_ group: [Int]) -> BranchSyntax {
    var arms: [BranchArmSyntax] = []
    var otherwise: [StatementSyntax]?
    var otherwiseRange: SourceRange?
    for index in group {
      let line = lines[index]
      if line.keyword == .when {
        let tests = parseTests(line)
        arms.append(BranchArmSyntax(tests: tests, body: parseBlock(index), range: line.range))
      } else {
        if !line.rest.isEmpty { report(.part(.unreadableStatement(.otherwise)), at: line.rest) }
        otherwise = parseBlock(index)
        otherwiseRange = line.range
      }
    }
    return BranchSyntax(arms: arms, otherwise: otherwise, otherwiseRange: otherwiseRange)
  }

  /// `test { "en" test }`; none when they could not be read.
  private mutating func parseTests(_ line: ScriptLine) -> [TestSyntax] {
    let words = file.words(in: line.rest)
    guard !words.isEmpty else {
      report(.part(.unreadableTest(.missingSubject)), at: line.word)
      return []
    }
    var tests: [TestSyntax] = []
    for group in words.split(separator: "en") {
      guard let test = parseTest(group, before: line, isFirst: tests.isEmpty) else { return [] }
      tests.append(test)
    }
    return tests
  }

  /// `test = ref "is" ( [ "niet" ] waarde { "of" waarde } | "bekend" | "onbekend" | vergelijking )`
  private mutating func parseTest(_ words: [Word], before line: ScriptLine, isFirst: Bool) -> TestSyntax? {
    guard let first = words.first, let last = words.last else {
      return fail(.missingValue, at: SourceRange(line.rest.start, line.rest.end))
    }
    guard let subject = parseReference(first.range) else { return fail(.missingSubject, at: first.range) }
    guard words.count > 1, words[1].value == "is" else {
      let isValue = !isFirst && words.count == 1
      return fail(isValue ? .andBetweenValues : .missingIs, at: isValue ? first.range : first.range.tail)
    }
    guard let predicate = parsePredicate(Array(words.dropFirst(2)), after: words[1]) else { return nil }
    return TestSyntax(
      subject: subject, predicate: predicate, range: SourceRange(first.range.start, last.range.end))
  }

  private mutating func parsePredicate(_ words: [Word], after verb: Word) -> PredicateSyntax? {
    let text = words.map(\.value)
    switch text {
    case []: return fail(.missingValue, at: verb.range.tail)
    case ["bekend"]: return .isKnown
    case ["onbekend"]: return .isUnknown
    case ["niet", "bekend"]: return fail(.negatedKnown(write: "onbekend"), at: words[0].range)
    case ["niet", "onbekend"]: return fail(.negatedKnown(write: "bekend"), at: words[0].range)
    case ["niet"]: return fail(.missingValue, at: words[0].range.tail)
    default: break
    }
    if let (comparison, rest) = parseComparison(words) { return parseBound(comparison, rest, after: words) }
    let isNegated = text.first == "niet"
    guard let values = parseValues(isNegated ? Array(words.dropFirst()) : words) else { return nil }
    return isNegated ? .isNone(values) : .isAny(values)
  }

  /// `waarde { "of" waarde }`; a value may be of several words.
  private mutating func parseValues(_ words: [Word]) -> [Word]? {
    var values: [Word] = []
    for group in words.split(separator: "of") {
      guard let first = group.first, let last = group.last else {
        let range = words.first { $0.value == "of" }?.range ?? words[0].range
        return fail(.missingValue, at: range)
      }
      if !values.isEmpty, group.count > 1, group[1].value == "is", parseReference(first.range) != nil {
        report(.part(.orBetweenQuestions), at: first.range)
        return nil
      }
      values.append(file.located(SourceRange(first.range.start, last.range.end)))
    }
    return values
  }

  /// `( "meer dan" | "minder dan" | "minstens" | "hoogstens" )` and the words behind it.
  private func parseComparison(_ words: [Word]) -> (Comparison, [Word])? {
    for comparison in Comparison.allCases {
      let parts = comparison.rawValue.split(separator: " ").map(String.init)
      if words.prefix(parts.count).map(\.value) == parts {
        return (comparison, Array(words.dropFirst(parts.count)))
      }
    }
    return nil
  }

  private mutating func parseBound(
    _ comparison: Comparison, _ rest: [Word], after words: [Word]
  ) -> PredicateSyntax? {
    if rest.count > 3, rest[1].value == "of", rest[3].value == "is", parseReference(rest[2].range) != nil {
      report(.part(.orBetweenQuestions), at: rest[2].range)
      return nil
    }
    guard rest.count == 1, let number = Self.number(rest[0].value) else {
      let last = words[words.count - 1].range
      return fail(
        .missingNumber(comparison), at: rest.isEmpty ? last.tail : SourceRange(rest[0].range.start, last.end))
    }
    return .compares(comparison, Located(number, at: rest[0].range))
  }

  private mutating func fail<Result>(_ mistake: Problem.TestMistake, at range: SourceRange) -> Result? {
    report(.part(.unreadableTest(mistake)), at: range)
    return nil
  }
}

extension [Word] {
  /// The stretches between the words that read `separator`; an empty one is kept.
  fileprivate func split(separator: String) -> [[Word]] {
    var groups: [[Word]] = [[]]
    for word in self {
      if word.value == separator { groups.append([]) } else { groups[groups.count - 1].append(word) }
    }
    return groups
  }
}
