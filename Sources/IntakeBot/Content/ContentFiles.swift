public import DialogEngine

/// The files of a content folder, read and not yet understood, each list by name.
public struct ContentFiles: Sendable {
  /// The path of the folder, as a person would type it.
  public var root: String
  /// `scripts/*.dialog`
  public var scripts: [SourceFile] = []
  /// `knowledge/*.md`
  public var articles: [SourceFile] = []
  /// `data/*.tsv`
  public var tables: [SourceFile] = []
  /// `routing/*.csv`
  public var routing: [SourceFile] = []
  /// `lexicon/*.tsv` and `lexicon/*.txt`
  public var lexicon: [SourceFile] = []
  /// `conversations/*.talk`
  public var talks: [SourceFile] = []
  /// What could not be read.
  public var problems: [ContentProblem] = []

  /// A folder of which nothing was read yet.
  public init(root: String) { self.root = root }

  /// One of the tables, by its name without `.tsv`.
  func table(_ name: String) -> SourceFile? { tables.first { $0.stem == name } }

  /// One of the files of `routing`, by its name without `.csv`.
  func routing(_ name: String) -> SourceFile? { routing.first { $0.stem == name } }

  /// One of the files of `lexicon`, by its whole name.
  func lexicon(_ name: String) -> SourceFile? { lexicon.first { $0.path.hasSuffix("/" + name) } }
}
