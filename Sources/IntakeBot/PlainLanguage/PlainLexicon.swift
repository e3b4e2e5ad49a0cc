internal import DialogEngine
internal import Knowledge

/// The words that texts are held against, read from `lexicon/`.
struct PlainLexicon: Sendable {
  /// Words with a plainer one (`moeilijk.tsv`), in small letters.
  let plainer: [String: String]
  /// What abbreviations stand for (`afkortingen.tsv`), in small letters.
  let abbreviations: [String: String]
  /// Words that stamp people (`liever-niet.tsv`), each as its words in small letters.
  let stamps: [(words: [String], better: String)]
  /// The words that everybody knows, and those of the trade; nil when there is no such list.
  let vocabulary: PlainVocabulary?

  /// Reads the files; each may be absent.
  init(_ files: ContentFiles) {
    plainer = Self.pairs(files.lexicon("moeilijk.tsv"))
    abbreviations = Self.pairs(files.lexicon("afkortingen.tsv"))
    stamps = Self.pairs(files.lexicon("liever-niet.tsv"))
      .sorted { $0.key < $1.key }
      .map { ($0.key.split(separator: " ").map(String.init), $0.value) }
    let lists = ["gewone-woorden.txt", "vakwoorden.txt"].compactMap { files.lexicon($0) }
    vocabulary = lists.isEmpty ? nil : PlainVocabulary(lists.flatMap(Self.words))
  }

  /// The first two cells of each line, the first in small letters; of a list of words the first.
  private static func pairs(_ file: SourceFile?) -> [String: String] {
    let rows = file.map(TabSeparatedReader.rows) ?? []
    let pairs = rows.filter { $0.cells.count >= 2 }.map { row in
      (row.cells[0].text.lowercased(), row.cells[1].text.split(separator: "|").first.map(\.trimmed) ?? "")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The words of a list: one or more a line, lines that begin with `#` being comments.
  private static func words(_ file: SourceFile) -> [String] {
    file.lines.map(\.text).filter { !$0.hasPrefix("#") }
      .flatMap { $0.split(separator: " ").map { $0.lowercased() } }
  }
}
