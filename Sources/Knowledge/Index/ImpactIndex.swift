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
    let range = postings.range(Int(term))
    let all = postings.elements.span
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].text < text { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && all[low].text == text ? all[low].impact : 0
  }
}

/// Sums of impacts by text, and which texts have any.
struct Scores {
  /// The texts that something was added to, each once.
  private(set) var touched: [Int32] = []
  private(set) var sums: [Float]
  /// For each text the latest concept of several terms that added to it, and what that was worth so far; empty
  /// as long as there was none.
  private var latest: [Int32] = []
  private var worth: [Float] = []

  init(textCount: Int) {
    sums = [Float](repeating: 0, count: textCount)
    touched.reserveCapacity(min(textCount, 512))
  }

  /// Adds one concept by all its alternatives; in each text the best of them counts.
  mutating func add(
    _ concept: Int, _ alternatives: ArraySlice<Alternative>, weight: Float, from index: ImpactIndex
  ) {
    guard alternatives.count != 1 else {
      let only = alternatives[alternatives.startIndex]
      return Self.add(index, only.term, only.weight * weight, &sums, &touched)
    }
    if latest.isEmpty, !alternatives.isEmpty {
      latest = [Int32](repeating: -1, count: sums.count)
      worth = [Float](repeating: 0, count: sums.count)
    }
    for alternative in alternatives {
      raise(Int32(concept), index, alternative.term, alternative.weight * weight)
    }
  }

  /// The loop that most of a search is spent in: one term, once in each text that has it.
  private static func add(
    _ index: ImpactIndex, _ term: Int32, _ factor: Float, _ sums: inout [Float], _ touched: inout [Int32]
  ) {
    let postings = index.postings.elements.span
    var sums = sums.mutableSpan
    // The index was made for as many texts as there are sums, and `range` lies within its postings.
    precondition(sums.count == index.textCount)
    for position in index.postings.range(Int(term)) {
      let posting = postings[unchecked: position]
      let text = Int(posting.text)
      let sum = sums[unchecked: text]
      if sum == 0 { touched.append(posting.text) }
      sums[unchecked: text] = sum + factor * posting.impact
    }
  }

  private mutating func raise(_ concept: Int32, _ index: ImpactIndex, _ term: Int32, _ factor: Float) {
    for position in index.postings.range(Int(term)) {
      let posting = index.postings.elements[position]
      let text = Int(posting.text)
      let value = factor * posting.impact
      if latest[text] != concept {
        if sums[text] == 0 { touched.append(posting.text) }
        latest[text] = concept
        worth[text] = value
        sums[text] += value
      } else if value > worth[text] {
        sums[text] += value - worth[text]
        worth[text] = value
      }
    }
  }
}
