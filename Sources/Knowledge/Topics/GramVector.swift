/// A line as a vector of length 1 over the pieces of its words: (1 + ln count) · importance each.
struct GramVector: Sendable {
  /// The pieces, by their numbers in the table, ascending.
  private(set) var numbers: [Int32] = []
  /// The weight of each.
  private(set) var weights: [Float] = []

  /// Weighs the pieces of a line.
  init(_ pieces: [UInt32], _ table: GramTable) {
    var found: [Int32] = []
    for gram in pieces {
      if let number = table.number(of: gram) { found.append(Int32(number)) }
    }
    guard !found.isEmpty else { return }
    found.sort()
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end] == found[start] { end += 1 }
      let frequency = end - start == 1 ? 1 : 1 + Float(naturalLogarithm(Double(end - start)))
      numbers.append(found[start])
      weights.append(frequency * table.importance[Int(found[start])])
      start = end
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for index in weights.indices { weights[index] /= length }
  }
}
