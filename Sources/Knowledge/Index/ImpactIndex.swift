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
  private var cells: [Cell]

  /// What a text has, and the latest concept that added to it, with what that was worth so far.
  private struct Cell {
    var sum: Float = 0
    var worth: Float = 0
    var latest: Int32 = -1
  }

  init(textCount: Int) { cells = [Cell](repeating: Cell(), count: textCount) }

  /// The sum of a text.
  subscript(text: Int32) -> Float { cells[Int(text)].sum }

  /// Adds one concept by all its alternatives; in each text the best of them counts.
  mutating func add(
    _ concept: Int, _ alternatives: ArraySlice<Alternative>, weight: Float, from index: ImpactIndex
  ) {
    // Taken out, so that both arrays are changed in place at once.
    var touched: [Int32] = []
    swap(&touched, &self.touched)
    for alternative in alternatives {
      Self.add(concept, alternative, alternative.weight * weight, index, &cells, &touched)
    }
    self.touched = touched
  }

  private static func add(
    _ concept: Int, _ alternative: Alternative, _ factor: Float, _ index: ImpactIndex,
    _ cells: inout [Cell], _ touched: inout [Int32]
  ) {
    let concept = Int32(concept)
    let postings = index.postings.elements.span
    var cells = cells.mutableSpan
    for position in index.postings.range(Int(alternative.term)) {
      let posting = postings[position]
      let text = Int(posting.text)
      let value = factor * posting.impact
      var cell = cells[text]
      if cell.latest != concept {
        if cell.latest < 0 { touched.append(posting.text) }
        cells[text] = Cell(sum: cell.sum + value, worth: value, latest: concept)
      } else if value > cell.worth {
        cell.sum += value - cell.worth
        cell.worth = value
        cells[text] = cell
      }
    }
  }
}
