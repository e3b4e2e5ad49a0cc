/// The index behind `KnowledgeBase` and `PhraseIndex`: finds texts for a question.
final class SearchIndex: Sendable {
  let dictionary: TermDictionary
  /// BM25F over the fields of each text, by text.
  let words: ImpactIndex
  /// The words of each example question, by question; the weights of one question form a unit vector.
  let questions: ImpactIndex
  /// The text that each question belongs to; those of one text stand together.
  let textOfQuestion: [Int32]
  /// Where in `textOfQuestion` the questions of each text begin, and where those of the last end.
  let firstQuestions: [Int32]
  /// The position of each question among those of its text.
  let numberOfQuestion: [Int32]
  /// How much each term says.
  let importance: [Float]
  /// How much a word says that no text has.
  let unknownImportance: Float
  let textCount: Int

  /// Indexes texts; their order decides ties.
  init(_ texts: some Sequence<IndexedText>, lexicon: Lexicon) {
    var builder = TermDictionaryBuilder(lexicon: lexicon)
    var analyzed = AnalyzedTexts()
    for text in texts { analyzed.add(text, &builder) }
    let dictionary = builder.build()
    let counts = FieldCounts(analyzed, dictionary)
    let weights = QuestionWeights(analyzed, dictionary, counts.importance)
    self.dictionary = dictionary
    words = counts.index()
    questions = weights.index()
    textOfQuestion = weights.textOfQuestion
    firstQuestions = weights.firstQuestions
    numberOfQuestion = weights.numberOfQuestion
    importance = counts.importance
    unknownImportance = Ranking.unknownWordShare * Ranking.inverseFrequency(0, of: analyzed.count)
    textCount = analyzed.count
  }

  /// How much a concept says: as much as the most telling of its terms.
  func importance(of concept: Concept, in query: Query) -> Float {
    if concept.isStop { return Ranking.stopWordImportance }
    if concept.isUnknown { return unknownImportance }
    return query.alternatives[concept.range].reduce(0) { max($0, importance[Int($1.term)]) }
  }
}
