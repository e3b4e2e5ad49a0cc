/// A table of numbers, a row for each piece and a column for each topic.
///
/// Learning goes through it millions of times, also where nothing is optimised: plain numbers by pointer, in loops
/// that call nothing, are then seventeen times as fast as vectors out of an array, and no slower elsewhere.
struct TopicWeights: Sendable {
  /// The number of topics.
  let topicCount: Int
  /// The length of a row: the topics, and as many zeros as bring it to whole blocks.
  private let width: Int
  private var values: [Float]

  /// Rows are a multiple of so many topics long.
  private static let block = 4

  /// A table of zeros.
  init(gramCount: Int, topicCount: Int) {
    self.topicCount = topicCount
    width = (topicCount + Self.block - 1) / Self.block * Self.block
    values = [Float](repeating: 0, count: gramCount * width)
  }

  /// The weight of a piece for a topic.
  subscript(gram: Int32, topic: Int) -> Float { values[Int(gram) * width + topic] }

  /// What a line scores for each topic: the sum of the rows of its pieces, each times its weight.
  func scores(of line: GramVector) -> [Float] {
    var scores: [Float] = []
    setScores(of: line, in: &scores)
    return scores
  }

  /// The same, in place of what a buffer held.
  func setScores(of line: GramVector, in scores: inout [Float]) {
    scores.removeAll(keepingCapacity: true)
    scores.append(contentsOf: repeatElement(0, count: width))
    checkRows(of: line)
    scores.withUnsafeMutableBufferPointer { scores in
      values.withUnsafeBufferPointer { values in
        guard let values = values.baseAddress, let scores = scores.baseAddress else { return }
        var place = 0
        while place + 2 * Self.block <= width {
          sumEight(line, values + place, in: scores + place)
          place += 2 * Self.block
        }
        if place < width { sumFour(line, values + place, in: scores + place) }
      }
    }
    scores.removeLast(width - topicCount)
  }

  /// The sums of eight topics, which stay in registers: numbers without a name of their own would go through memory
  /// for each piece.
  private func sumEight(
    _ line: GramVector, _ values: UnsafePointer<Float>, in sums: UnsafeMutablePointer<Float>
  ) {
    var (a, b, c, d): (Float, Float, Float, Float) = (0, 0, 0, 0)
    var (e, f, g, h): (Float, Float, Float, Float) = (0, 0, 0, 0)
    line.forEachPiece { number, weight in
      let row = values + number &* width
      a += weight * row[0]
      b += weight * row[1]
      c += weight * row[2]
      d += weight * row[3]
      e += weight * row[4]
      f += weight * row[5]
      g += weight * row[6]
      h += weight * row[7]
    }
    (sums[0], sums[1], sums[2], sums[3]) = (a, b, c, d)
    (sums[4], sums[5], sums[6], sums[7]) = (e, f, g, h)
  }

  /// The same for four.
  private func sumFour(
    _ line: GramVector, _ values: UnsafePointer<Float>, in sums: UnsafeMutablePointer<Float>
  ) {
    var (a, b, c, d): (Float, Float, Float, Float) = (0, 0, 0, 0)
    line.forEachPiece { number, weight in
      let row = values + number &* width
      a += weight * row[0]
      b += weight * row[1]
      c += weight * row[2]
      d += weight * row[3]
    }
    (sums[0], sums[1], sums[2], sums[3]) = (a, b, c, d)
  }

  /// Adds a line's weights, times a factor each, to the columns of two topics.
  mutating func add(
    _ line: GramVector, times first: (topic: Int, factor: Float), and second: (topic: Int, factor: Float)
  ) {
    precondition(0..<topicCount ~= first.topic && 0..<topicCount ~= second.topic)
    let width = width
    checkRows(of: line)
    values.withUnsafeMutableBufferPointer { values in
      guard let values = values.baseAddress else { return }
      line.forEachPiece { number, weight in
        let row = values + number &* width
        row[first.topic] += first.factor * weight
        row[second.topic] += second.factor * weight
      }
    }
  }

  /// Takes another table off, times a factor.
  mutating func subtract(_ other: TopicWeights, times factor: Float) {
    precondition(other.values.count == values.count)
    values.withUnsafeMutableBufferPointer { values in
      other.values.withUnsafeBufferPointer { others in
        guard let all = values.baseAddress, let others = others.baseAddress else { return }
        Self.add(others, times: -factor, to: all, count: values.count)
      }
    }
  }

  /// Pointers check nothing: stops where a line has a piece that this table has no row for. Numbers ascend.
  private func checkRows(of line: GramVector) {
    guard let first = line.numbers.first, let last = line.numbers.last else { return }
    precondition(first >= 0 && (Int(last) + 1) * width <= values.count)
  }

  /// Adds numbers, times a factor, to others.
  private static func add(
    _ numbers: UnsafePointer<Float>, times factor: Float, to sums: UnsafeMutablePointer<Float>, count: Int
  ) {
    var place = 0
    while place < count {
      sums[place] += factor * numbers[place]
      place &+= 1
    }
  }
}
