/// A table of numbers, a row for each piece and a column for each topic.
struct TopicWeights: Sendable {
  /// The number of topics.
  let topicCount: Int
  private var values: [Float]

  /// A table of zeros.
  init(gramCount: Int, topicCount: Int) {
    self.topicCount = topicCount
    values = [Float](repeating: 0, count: gramCount * topicCount)
  }

  /// The weight of a piece for a topic.
  subscript(gram: Int32, topic: Int) -> Float { values[Int(gram) * topicCount + topic] }

  /// What a line scores for each topic: the sum of the rows of its pieces, each times its weight.
  func scores(of line: GramVector) -> [Float] {
    var sums = [Float](repeating: 0, count: topicCount)
    // Pointers, for this is nearly all the work of training, and must be fast in unoptimised builds too.
    values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let values = values.baseAddress, let sums = sums.baseAddress else { return }
        for index in line.numbers.indices {
          // A number of the line's is below the number of rows: both come from one table of pieces.
          add(values + Int(line.numbers[index]) * topicCount, times: line.weights[index], to: sums)
        }
      }
    }
    return sums
  }

  private func add(_ row: UnsafePointer<Float>, times factor: Float, to sums: UnsafeMutablePointer<Float>) {
    var topic = 0
    while topic < topicCount {
      sums[topic] += factor * row[topic]
      topic &+= 1
    }
  }

  /// Adds a line's weights, times a factor, to a topic's column.
  mutating func add(_ line: GramVector, times factor: Float, to topic: Int) {
    for (number, weight) in zip(line.numbers, line.weights) {
      values[Int(number) * topicCount + topic] += factor * weight
    }
  }

  /// Takes another table off, times a factor.
  mutating func subtract(_ other: TopicWeights, times factor: Float) {
    for index in values.indices { values[index] -= factor * other.values[index] }
  }
}
