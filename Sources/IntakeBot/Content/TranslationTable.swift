internal import DialogEngine

/// The texts of the bot in one other language: `data/vertaling.pl.tsv`, with columns `nl` and `pl`.
///
/// An empty cell means that the text is still to be translated.
struct TranslationTable: Sendable {
  /// The file.
  let file: SourceFile
  /// The language (ISO 639-1).
  let language: String
  /// The rows that are translated, in the order of the file.
  let entries: [Entry]

  struct Entry: Sendable {
    let dutch: String
    let text: String
    /// Where the Dutch text stands.
    let range: SourceRange
    /// Where its translation stands.
    let textRange: SourceRange
  }

  /// Whether a table holds translations, by its name.
  static func isTranslation(_ file: SourceFile) -> Bool { language(of: file) != nil }

  /// The language in a file's name.
  private static func language(of file: SourceFile) -> String? {
    let parts = file.stem.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "vertaling" else { return nil }
    return String(parts[1])
  }

  /// Reads one; nil when it is none, or lacks a column.
  init?(_ file: SourceFile, problems: inout [ContentProblem]) {
    guard let language = Self.language(of: file),
      let table = TabSeparatedReader.read(file, problems: &problems),
      let columns = table.indices(of: [Translation.dutch, language], problems: &problems)
    else { return nil }
    self.file = file
    self.language = language
    var seen: Set<String> = []
    entries = table.rows.compactMap { row in
      let (dutch, text) = (row.cells[columns[0]], row.cells[columns[1]])
      guard seen.insert(dutch.text).inserted else {
        problems.append(ContentProblem(.duplicateKey(dutch.text), in: file, at: dutch.range))
        return nil
      }
      guard !text.text.isEmpty else { return nil }
      return Entry(dutch: dutch.text, text: text.text, range: dutch.range, textRange: text.range)
    }
  }

  /// The texts, for the engine.
  var translation: Translation {
    Translation(
      language: language,
      texts: Dictionary(entries.map { ($0.dutch, $0.text) }) { first, _ in first })
  }

  /// The texts that this language lacks, in the order in which they are said.
  func missing(from texts: [TranslatableText]) -> [TranslatableText] {
    let known = Set(entries.map(\.dutch))
    return texts.filter { !known.contains($0.text) }
  }

  /// How much of it is missing, for authors; nil when nothing is.
  func gapLine(_ texts: [TranslatableText]) -> String? {
    let count = missing(from: texts).count
    guard count > 0 else { return nil }
    return "Vertaling \(language): van de \(texts.count) teksten zijn er \(count) niet vertaald. "
      + "Die zegt de bot in het Nederlands. Zie ze met `intake check --untranslated \(language)`."
  }

  /// What a translator should know: texts that are said no more, and places that differ.
  func problems(with texts: [TranslatableText]) -> [ContentProblem] {
    let dutch = Set(texts.map(\.text))
    var problems: [ContentProblem] = []
    for entry in entries {
      if !dutch.contains(entry.dutch) {
        problems.append(ContentProblem(.translationOfNothing(entry.dutch), in: file, at: entry.range))
      } else if Translation.places(in: entry.dutch) != Translation.places(in: entry.text) {
        let places = Translation.places(in: entry.dutch)
        problems.append(ContentProblem(.translationPlaces(places), in: file, at: entry.textRange))
      }
    }
    return problems
  }
}
