internal import DialogEngine

extension WrittenFile {
  /// Columns that hold what people type and what authors note: nobody reads them off the bot.
  private static let unreadColumns: Set<String> = ["ook", "opmerking"]

  /// What a table that scripts use may tell its readers; nil when it has no header, or belongs to the program.
  init?(table file: SourceFile) {
    guard !TableReader.ownTables.contains(file.stem), !TranslationTable.isTranslation(file) else {
      return nil
    }
    // What is wrong with its form is reported where it is read for scripts.
    var problems: [ContentProblem] = []
    guard let table = TabSeparatedReader.read(file, problems: &problems) else { return nil }
    let read = table.columns.indices.filter { !Self.unreadColumns.contains(table.columns[$0]) }
    let texts = table.rows.flatMap { row in
      read.map { ReaderText(kind: .label, value: row.cells[$0].text, range: row.cells[$0].range) }
    }
    self.init(file, .table, texts: texts, waivers: LanguageWaiver.inComments(file))
  }
}
