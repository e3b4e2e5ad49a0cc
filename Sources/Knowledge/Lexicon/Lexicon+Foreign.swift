extension Lexicon {
  /// Reads lines of three columns, parted by tabs, of which the first is a language; lines that begin with `#` are
  /// comments. Lines that can be read are read, in their order.
  static func readForeign<Entry>(
    _ text: String, _ entry: (_ language: SafetyLanguage, _ second: Substring, _ third: Substring) -> Entry
  ) -> Reading<[Entry]> {
    var entries: [Entry] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let columns = line.columns
      guard columns.count >= 3 else {
        problems.append(LexiconProblem(.missingColumn(expected: 3, found: columns.count), line: line.number))
        continue
      }
      guard let language = SafetyLanguage(rawValue: String(columns[0])) else {
        problems.append(LexiconProblem(.unknownLanguage(String(columns[0])), line: line.number))
        continue
      }
      entries.append(entry(language, columns[1], columns[2]))
    }
    return Reading(content: entries, problems: problems)
  }
}
