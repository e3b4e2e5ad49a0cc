/// Sums of impacts, one for each text. A text that nothing was added to has 0, every other one more.
struct Scores {
  private(set) var sums: [Float]
  /// How many postings were gone through.
  private(set) var postingCount = 0
  /// What the concept that is being added was worth so far, for each text; 0 between two concepts, and empty as
  /// long as there was none of several terms.
  private var worth: [Float] = []

  init(textCount: Int) {
    sums = [Float](repeating: 0, count: textCount)
  }

  /// Adds one concept by all its alternatives; in each text the best of them counts.
  mutating func add(_ alternatives: ArraySlice<Alternative>, weight: Float, from index: ImpactIndex) {
    // The index was made for as many texts as there are sums: below, nothing is checked for each posting.
    precondition(sums.count == index.textCount)
    guard alternatives.count > 1 else {
      if let only = alternatives.first { add(only.term, only.weight * weight, from: index) }
      return
    }
    if worth.isEmpty { worth = [Float](repeating: 0, count: sums.count) }
    for alternative in alternatives { raise(alternative.term, alternative.weight * weight, from: index) }
    for alternative in alternatives { forget(alternative.term, from: index) }
  }

  /// The loop that most of a search is spent in: one term, once in each text that has it.
  private mutating func add(_ term: Int32, _ factor: Float, from index: ImpactIndex) {
    let postings = index.postings.span.extracting(index.range(term))
    var sums = sums.mutableSpan
    for position in 0..<postings.count {
      let posting = postings[unchecked: position]
      sums[unchecked: Int(posting.text)] += factor * posting.impact
    }
    postingCount += postings.count
  }

  private mutating func raise(_ term: Int32, _ factor: Float, from index: ImpactIndex) {
    Self.raise(index.postings.span.extracting(index.range(term)), factor, &sums, &worth)
    postingCount += index.range(term).count
  }

  private static func raise(
    _ postings: Span<ImpactIndex.Posting>, _ factor: Float, _ sums: inout [Float], _ worth: inout [Float]
  ) {
    var sums = sums.mutableSpan
    var worth = worth.mutableSpan
    for position in 0..<postings.count {
      let posting = postings[unchecked: position]
      let value = factor * posting.impact
      let before = worth[unchecked: Int(posting.text)]
      guard value > before else { continue }
      sums[unchecked: Int(posting.text)] += value - before
      worth[unchecked: Int(posting.text)] = value
    }
  }

  private mutating func forget(_ term: Int32, from index: ImpactIndex) {
    let postings = index.postings.span.extracting(index.range(term))
    var worth = worth.mutableSpan
    for position in 0..<postings.count { worth[unchecked: Int(postings[unchecked: position].text)] = 0 }
  }
}
