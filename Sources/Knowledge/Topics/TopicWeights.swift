/// A table of numbers, a row for each piece and a column for each topic.
struct TopicWeights: Sendable {
  /// The number of topics.
  let topicCount: Int
  /// The length of a row in vectors of four; what is left over behind the last topic stays 0.
  private let width: Int
  private var values: [SIMD4<Float>]

  /// A table of zeros.
  init(gramCount: Int, topicCount: Int) {
    self.topicCount = topicCount
    width = (topicCount + 3) / 4
    values = [SIMD4<Float>](repeating: .zero, count: gramCount * width)
  }

  /// The weight of a piece for a topic.
  subscript(gram: Int32, topic: Int) -> Float { values[Int(gram) * width + topic / 4][topic % 4] }

  /// What a line scores for each topic: the sum of the rows of its pieces, each times its weight.
  func scores(of line: GramVector) -> [Float] {
    var scores: [Float] = []
    setScores(of: line, in: &scores)
    return scores
  }

  /// The same, in place of what a buffer held.
  func setScores(of line: GramVector, in scores: inout [Float]) {
    scores.removeAll(keepingCapacity: true)
    scores.reserveCapacity(width * 4)
    var column = 0
    // Sixteen topics at a time, as many sums as registers hold.
    while column + 4 <= width {
      var sums = (SIMD4<Float>.zero, SIMD4<Float>.zero, SIMD4<Float>.zero, SIMD4<Float>.zero)
      for index in line.numbers.indices {
        let (place, weight) = (Int(line.numbers[index]) * width + column, line.weights[index])
        sums.0 += weight * values[place]
        sums.1 += weight * values[place + 1]
        sums.2 += weight * values[place + 2]
        sums.3 += weight * values[place + 3]
      }
      for sum in [sums.0, sums.1, sums.2, sums.3] { append(sum, to: &scores) }
      column += 4
    }
    while column < width {
      var sum = SIMD4<Float>.zero
      for index in line.numbers.indices {
        sum += line.weights[index] * values[Int(line.numbers[index]) * width + column]
      }
      append(sum, to: &scores)
      column += 1
    }
    scores.removeLast(width * 4 - topicCount)
  }

  private func append(_ sum: SIMD4<Float>, to scores: inout [Float]) {
    scores.append(sum.x)
    scores.append(sum.y)
    scores.append(sum.z)
    scores.append(sum.w)
  }

  /// Adds a line's weights, times a factor each, to the columns of some topics.
  mutating func add(_ line: GramVector, times changes: [(topic: Int, factor: Float)]) {
    for index in line.numbers.indices {
      let (row, weight) = (Int(line.numbers[index]) * width, line.weights[index])
      for change in changes { values[row + change.topic / 4][change.topic % 4] += change.factor * weight }
    }
  }

  /// Takes another table off, times a factor.
  mutating func subtract(_ other: TopicWeights, times factor: Float) {
    for index in values.indices { values[index] -= factor * other.values[index] }
  }
}
