/// Counts terms by text and field, and works out what each is worth by BM25F (Robertson & Zaragoza 2009,
/// 3.6): the weighted and length-normalised counts of the fields are added up before they saturate.
struct FieldCounts {
  /// How much each term says.
  let importance: [Float]
  private let texts: [[(term: Int32, count: Float)]]
  private let termCount: Int

  init(_ analyzed: [AnalyzedText], _ dictionary: TermDictionary) {
    let averages = FieldCounts.averageLengths(analyzed)
    var counter = TermCounter(termCount: dictionary.terms.count)
    var frequency = [Int](repeating: 0, count: dictionary.terms.count)
    texts = analyzed.map { text in
      for field in Field.allCases { counter.add(text[field], field, averages[field.rawValue], dictionary) }
      let counts = counter.take()
      for entry in counts { frequency[Int(entry.term)] += 1 }
      return counts
    }
    termCount = dictionary.terms.count
    importance = frequency.enumerated().map { term, count in
      dictionary.isStopTerm[term]
        ? Ranking.stopWordImportance : Ranking.inverseFrequency(count, of: analyzed.count)
    }
  }

  private static func averageLengths(_ analyzed: [AnalyzedText]) -> [Float] {
    Field.allCases.map { field in
      let total = analyzed.reduce(0) { $0 + $1[field].count }
      return max(1, Float(total) / Float(max(1, analyzed.count)))
    }
  }

  /// The index by text, with impacts idf · (δ + tf / (k1 + tf)) / (δ + 1), which lie below the importance of the term.
  func index() -> ImpactIndex {
    var pairs: [(key: Int, value: ImpactIndex.Posting)] = []
    for (text, counts) in texts.enumerated() {
      for (term, count) in counts {
        let frequency = count / (Ranking.saturation + count)
        let impact = importance[Int(term)] * (Ranking.presence + frequency) / (Ranking.presence + 1)
        pairs.append((Int(term), ImpactIndex.Posting(text: Int32(text), impact: impact)))
      }
    }
    return ImpactIndex(termCount: termCount, textCount: texts.count, pairs)
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
  mutating func add(_ surfaces: [Int32], _ field: Field, _ averageLength: Float, _ dictionary: TermDictionary)
  {
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

  /// The counts so far, by ascending term; then begins anew.
  mutating func take() -> [(term: Int32, count: Float)] {
    let result = terms.sorted().map { ($0, counts[Int($0)]) }
    for term in terms { counts[Int(term)] = 0 }
    terms.removeAll(keepingCapacity: true)
    return result
  }
}
