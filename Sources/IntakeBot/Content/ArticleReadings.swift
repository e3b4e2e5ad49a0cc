internal import DialogEngine
internal import Knowledge

/// What came of reading the files of articles. Reading begins at once, where there is a second core on that one: until
/// all is read nobody is greeted, and there is other work meanwhile.
struct ArticleReadings: Sendable {
  /// A file, its text, and what came of reading it.
  struct Entry: Sendable {
    let file: SourceFile
    let text: String
    let reading: ArticleReader.Reading

    init(_ file: SourceFile) {
      self.file = file
      text = String(decoding: file.bytes, as: UTF8.self)
      reading = ArticleReader.read(text, file: file.path)
    }
  }

  /// So few files are read sooner than a thread begins.
  private static let fewest = 32
  /// The share of the files that the other thread reads. This one reads the rest, when it is asked for them.
  private static let otherShare = 0.65

  private let own: ArraySlice<SourceFile>
  private let others: Deferred<[Entry]>

  /// Begins.
  init(_ files: [SourceFile]) {
    let count = files.count < Self.fewest ? files.count : Int(Double(files.count) * (1 - Self.otherShare))
    own = files[..<count]
    others = Deferred { files[count...].map { Entry($0) } }
    if count < files.count { others.makeInBackground() }
  }

  /// All of them, in the order of the files.
  var entries: [Entry] { own.map { Entry($0) } + others.value }
}
