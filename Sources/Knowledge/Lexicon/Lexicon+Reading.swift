extension Lexicon {
  /// What was read from a lexicon file, and what was wrong with it. Lines that can be read are read.
  public struct Reading<Content: Sendable>: Sendable {
    /// What the good lines say.
    public let content: Content
    /// What is wrong, in the order of the lines.
    public let problems: [LexiconProblem]
  }

  /// Reads `stopwoorden.txt`: one word a line; lines that begin with `#` are comments.
  public static func readStopWords(_ text: String) -> Reading<Set<String>> {
    var firstLines: [String: Int] = [:]
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let word = String(trimmed(line.text))
      let key = Normalizer.normalizedString(word)
      if word.contains(where: \.isWhitespace) {
        problems.append(LexiconProblem(.severalWords(word), line: line.number))
      } else if let first = firstLines[key] {
        problems.append(LexiconProblem(.duplicate(word, firstLine: first), line: line.number))
      } else {
        firstLines[key] = line.number
      }
    }
    return Reading(content: Set(firstLines.keys), problems: problems)
  }

  /// Reads `niet-van-ons.txt`: one line that no article is about on each; lines that begin with `#` are
  /// comments.
  public static func readOffTopicLines(_ text: String) -> Reading<[String]> {
    var firstLines: [[UInt8]: Int] = [:]
    var lines: [String] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let words = String(trimmed(line.text))
      let key = Tokenizer.tokens(of: words).bytes
      if let first = firstLines[key] {
        problems.append(LexiconProblem(.duplicate(words, firstLine: first), line: line.number))
      } else {
        firstLines[key] = line.number
        lines.append(words)
      }
    }
    return Reading(content: lines, problems: problems)
  }

  /// Reads `synoniemen.tsv` or a file of abbreviations of the same form: a word, a tab, and the words it
  /// also stands for, parted by `|`. A third column `beide` lets it work both ways.
  public static func readSynonyms(_ text: String) -> Reading<[Synonym]> {
    var firstLines: [String: Int] = [:]
    var synonyms: [Synonym] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let found = synonymProblems(line)
      problems += found
      guard found.isEmpty else { continue }
      let columns = line.columns
      let word = String(columns[0])
      if let first = firstLines[word] {
        problems.append(LexiconProblem(.duplicate(word, firstLine: first), line: line.number))
      }
      firstLines[word] = firstLines[word] ?? line.number
      let others = columns[1].split(separator: "|").map { String(trimmed($0)) }
      synonyms.append(Synonym(word, others, isMutual: columns.count > 2 && columns[2] == "beide"))
    }
    return Reading(content: synonyms, problems: problems)
  }

  private static func synonymProblems(_ line: LexiconLines.Line) -> [LexiconProblem] {
    let columns = line.columns
    guard columns.count >= 2 else {
      return [LexiconProblem(.missingColumn(expected: 2, found: columns.count), line: line.number)]
    }
    let words = [columns[0]] + columns[1].split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    if words.contains(where: \.isEmpty) { return [LexiconProblem(.emptyEntry, line: line.number)] }
    if columns.count > 2, !columns[2].isEmpty, columns[2] != "beide" {
      return [LexiconProblem(.unknownDirection(String(columns[2])), line: line.number)]
    }
    return words.filter { Tokenizer.tokens(of: String($0)).count > Synonyms.longestPhrase }.map {
      LexiconProblem(.phraseTooLong(String($0), limit: Synonyms.longestPhrase), line: line.number)
    }
  }
}
