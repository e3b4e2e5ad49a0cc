internal import DialogEngine

/// What the files of `lexicon/` tell the engine.
struct WordLists: Sendable {
  /// Whole lines that mean a reserved word (`gereserveerd.tsv`).
  var reservedPhrases: [ReservedPhrase] = []
  /// Words that may not be used toward a person (`liever-niet.tsv`).
  var forbiddenWords: [ForbiddenWord] = []
  /// Greetings and thanks (`beleefd.tsv`).
  var courtesies = Courtesies(greetings: [], thanks: [])

  /// Reads the three files; each may be absent.
  init(_ files: ContentFiles, problems: inout [ContentProblem]) {
    if let file = files.lexicon("gereserveerd.tsv") {
      reservedPhrases = Self.reservedPhrases(file, problems: &problems)
    }
    if let file = files.lexicon("liever-niet.tsv") {
      forbiddenWords = Self.pairs(file, problems: &problems)
        .map { ForbiddenWord(word: $0[0].text, better: $0[1].text) }
    }
    if let file = files.lexicon("beleefd.tsv") {
      courtesies = Self.courtesies(file, problems: &problems)
    }
  }

  private static func reservedPhrases(
    _ file: SourceFile, problems: inout [ContentProblem]
  ) -> [ReservedPhrase] {
    var phrases: [ReservedPhrase] = []
    for cells in pairs(file, problems: &problems) {
      guard let word = ReservedWord(rawValue: cells[0].text) else {
        problems.append(
          ContentProblem(.unknownReservedWord(cells[0].text), in: file, at: cells[0].range))
        continue
      }
      phrases += list(cells[1].text).map { ReservedPhrase(word: word, phrase: $0) }
    }
    return phrases
  }

  private static func courtesies(_ file: SourceFile, problems: inout [ContentProblem]) -> Courtesies {
    var greetings: Set<String> = []
    var thanks: Set<String> = []
    for cells in pairs(file, problems: &problems) {
      switch cells[0].text {
      case "groet": greetings.formUnion(list(cells[1].text))
      case "dank": thanks.formUnion(list(cells[1].text))
      default:
        let cause = ContentProblem.Cause.unreadableCell(
          column: "soort", text: cells[0].text, expected: .courtesy)
        problems.append(ContentProblem(cause, in: file, at: cells[0].range))
      }
    }
    return Courtesies(greetings: greetings, thanks: thanks)
  }

  /// Lines of two cells; others are reported and left out.
  private static func pairs(
    _ file: SourceFile, problems: inout [ContentProblem]
  ) -> [[CellTable.Cell]] {
    TabSeparatedReader.rows(file).compactMap { row in
      if row.cells.count == 2 { return row.cells }
      let cause = ContentProblem.Cause.wrongCellCount(expected: 2, found: row.cells.count)
      problems.append(ContentProblem(cause, in: file, at: row.range))
      return nil
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: "|").map(\.trimmed)
  }
}
