internal import DialogEngine

/// A text that a person reads, and where it stands in its file.
struct ReaderText: Sendable {
  /// What a text is to its reader.
  enum Kind: Hashable, Sendable {
    /// A message of a dialog.
    case message
    /// What a choice or a title says: too short to be judged as a sentence.
    case label
    /// A message of an article.
    case paragraph
    /// A message of an article's second part.
    case furtherParagraph
  }

  let kind: Kind
  let value: String
  let range: SourceRange
}

/// All that one file tells its readers.
struct WrittenFile: Sendable {
  /// What a file is: each form is held to its own rules.
  enum Form: Hashable, Sendable { case script, article, table }

  let file: SourceFile
  let texts: [ReaderText]
  /// The sentences of all texts but labels, in order, each with the kind of its text.
  let sentences: [(kind: ReaderText.Kind, sentence: Sentence)]
  /// The year that the header of an article gives for its facts.
  let sourceYear: Int?
  let waivers: [LanguageWaiver]
  let form: Form

  init(
    _ file: SourceFile, _ form: Form, texts: [ReaderText], waivers: [LanguageWaiver],
    sourceYear: Int? = nil
  ) {
    self.file = file
    self.texts = texts
    self.waivers = waivers
    self.form = form
    self.sourceYear = sourceYear
    sentences = texts.filter { $0.kind != .label }.flatMap { text in
      SentenceReader.sentences(of: text).map { (text.kind, $0) }
    }
  }

  /// How easily the whole reads.
  var ease: ReadingEase { ReadingEase(sentences.map(\.sentence)) }
}
