/// An inverted index whose postings hold what a match is worth, worked out beforehand.
struct ImpactIndex: Sendable {
  /// A text that has a term, and what that is worth.
  struct Posting: Sendable {
    let text: Int32
    let impact: Float
  }

  /// The postings, term after term; of a term by ascending text.
  let postings: [Posting]
  private let starts: [Int32]
  let textCount: Int

  /// Where in `postings` those of a term stand.
  func range(_ term: Int32) -> Range<Int> { Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) }

  /// What a term is worth in a text, 0 where it does not occur.
  func impact(of term: Int32, in text: Int32) -> Float {
    let range = range(term)
    let all = postings.span
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].text < text { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && all[low].text == text ? all[low].impact : 0
  }
}

extension ImpactIndex {
  /// Lays postings out by term: all are counted, `lay` makes room, then all are added, by ascending text.
  struct Builder {
    private var starts: [Int32]
    private var next: [Int32] = []
    private var postings: [Posting] = []
    private let textCount: Int

    init(termCount: Int, textCount: Int) {
      starts = [Int32](repeating: 0, count: termCount + 1)
      self.textCount = textCount
    }

    /// Counts a posting of a term.
    mutating func count(_ term: Int32) { starts[Int(term) + 1] += 1 }

    /// Makes room for what was counted.
    mutating func lay() {
      for term in 1..<starts.count { starts[term] += starts[term - 1] }
      next = starts
      postings = [Posting](repeating: Posting(text: 0, impact: 0), count: Int(starts[starts.count - 1]))
    }

    /// Puts a posting behind those of its term.
    mutating func add(_ term: Int32, _ posting: Posting) {
      // `Scores` relies on it, and checks nothing for each posting.
      precondition(0..<Int32(textCount) ~= posting.text)
      postings[Int(next[Int(term)])] = posting
      next[Int(term)] += 1
    }

    /// The index.
    func build() -> ImpactIndex { ImpactIndex(postings: postings, starts: starts, textCount: textCount) }
  }
}
