/// An inverted index whose postings hold what a match is worth, worked out beforehand.
struct ImpactIndex: Sendable {
  /// A text that has a term, and what that is worth.
  struct Posting: Sendable {
    let text: Int32
    let impact: Float
  }

  let postings: GroupedList<Posting>
  let textCount: Int

  /// Groups postings by term; the texts of a term must be given in ascending order.
  init(termCount: Int, textCount: Int, _ pairs: [(key: Int, value: Posting)]) {
    self.textCount = textCount
    postings = GroupedList(keyCount: termCount, pairs)
  }

  /// What a term is worth in a text, 0 where it does not occur.
  func impact(of term: Int32, in text: Int32) -> Float {
    postings[Int(term)].first { $0.text == text }?.impact ?? 0
  }
}

/// Sums of impacts by text, and which texts have any.
struct Scores {
  private(set) var sums: [Float]
  private(set) var touched: [Int32] = []
  /// For each text the latest concept that added to it, and what that was worth so far.
  private var latest: [Int32]
  private var worth: [Float]

  init(textCount: Int) {
    sums = [Float](repeating: 0, count: textCount)
    worth = sums
    latest = [Int32](repeating: -1, count: textCount)
  }

  /// Adds one concept by all its alternatives; in each text the best of them counts.
  mutating func add(
    _ concept: Int, _ alternatives: ArraySlice<Alternative>, weight: Float, from index: ImpactIndex
  ) {
    for alternative in alternatives {
      let factor = alternative.weight * weight
      for posting in index.postings[Int(alternative.term)] {
        raise(Int(posting.text), to: factor * posting.impact, by: Int32(concept))
      }
    }
  }

  private mutating func raise(_ text: Int, to value: Float, by concept: Int32) {
    if latest[text] != concept {
      if latest[text] < 0 { touched.append(Int32(text)) }
      latest[text] = concept
      worth[text] = value
      sums[text] += value
    } else if value > worth[text] {
      sums[text] += value - worth[text]
      worth[text] = value
    }
  }
}
