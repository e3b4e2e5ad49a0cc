/// Counts terms by text and field, and works out what each is worth by BM25F (Robertson & Zaragoza 2009,
/// 3.6): the weighted and length-normalised counts of the fields are added up before they saturate.
struct FieldCounts {
  /// How much each term says.
  let importance: [Float]
  /// The terms of all texts, and how often each occurs, text after text.
  private var counts: [(term: Int32, count: Float)] = []
  /// Where the terms of each text end.
  private var ends: [Int32] = [0]
  private let termCount: Int

  init(_ texts: AnalyzedTexts, _ dictionary: TermDictionary) {
    let averages = FieldCounts.averageLengths(texts)
    var counter = TermCounter(termCount: dictionary.terms.count)
    for text in 0..<texts.count {
      for field in Field.allCases {
        let range = texts.range(text, field)
        counter.add(texts.surfaces[range], field, averages[field.rawValue], dictionary)
      }
      counter.take(into: &counts)
      ends.append(Int32(counts.count))
    }
    termCount = dictionary.terms.count
    var frequency = [Int](repeating: 0, count: dictionary.terms.count)
    for entry in counts { frequency[Int(entry.term)] += 1 }
    importance = frequency.enumerated().map { term, count in
      dictionary.isStopTerm[term]
        ? Ranking.stopWordImportance : Ranking.inverseFrequency(count, of: texts.count)
    }
  }

  private static func averageLengths(_ texts: AnalyzedTexts) -> [Float] {
    Field.allCases.map { field in
      let total = (0..<texts.count).reduce(0) { $0 + texts.range($1, field).count }
      return max(1, Float(total) / Float(max(1, texts.count)))
    }
  }

  /// The index by text, with impacts idf · (δ + tf / (k1 + tf)) / (δ + 1), which lie below the importance of the term.
  func index() -> ImpactIndex {
    var builder = ImpactIndex.Builder(termCount: termCount, textCount: ends.count - 1)
    for entry in counts { builder.count(entry.term) }
    builder.lay()
    for text in 0..<(ends.count - 1) {
      for (term, count) in counts[Int(ends[text])..<Int(ends[text + 1])] {
        let frequency = count / (Ranking.saturation + count)
        let impact = importance[Int(term)] * (Ranking.presence + frequency) / (Ranking.presence + 1)
        builder.add(term, ImpactIndex.Posting(text: Int32(text), impact: impact))
      }
    }
    return builder.build()
  }
}

/// Adds up the weighted counts of one text.
struct TermCounter {
  private var counts: [Float]
  private var terms: [Int32] = []

  init(termCount: Int) {
    counts = [Float](repeating: 0, count: termCount)
  }

  /// Adds the words of a field; stop words are passed over.
  mutating func add(
    _ surfaces: ArraySlice<Int32>, _ field: Field, _ averageLength: Float, _ dictionary: TermDictionary
  ) {
    let b = field.lengthNormalization
    let unit = field.weight / (1 - b + b * Float(surfaces.count) / averageLength)
    for surface in surfaces {
      dictionary.forEachTerm(of: Int(surface)) { term, share in
        guard !dictionary.isStopTerm[Int(term)] else { return }
        if counts[Int(term)] == 0 { terms.append(term) }
        counts[Int(term)] += unit * share
      }
    }
  }

  /// Appends the counts so far, by ascending term; then begins anew.
  mutating func take(into list: inout [(term: Int32, count: Float)]) {
    terms.sort()
    for term in terms {
      list.append((term, counts[Int(term)]))
      counts[Int(term)] = 0
    }
    terms.removeAll(keepingCapacity: true)
  }
}
