/// A line as a vector of length 1 over the pieces of its words: (1 + ln count) · importance each.
struct GramVector: Sendable {
  /// The pieces, by their numbers in the table, ascending.
  private(set) var numbers: [Int32] = []
  /// The weight of each.
  private(set) var weights: [Float] = []

  /// Weighs the pieces of a line.
  init(_ pieces: [UInt32], _ table: GramTable) {
    numbers.reserveCapacity(pieces.count)
    for gram in pieces {
      if let number = table.number(of: gram) { numbers.append(number) }
    }
    guard !numbers.isEmpty else { return }
    numbers.sort()
    weights.reserveCapacity(numbers.count)
    // What was counted moves forward into the same list.
    var (start, kept) = (0, 0)
    while start < numbers.count {
      let number = numbers[start]
      var end = start + 1
      while end < numbers.count, numbers[end] == number { end += 1 }
      weights.append(Self.frequencyWeight(end - start) * table.importance[Int(number)])
      numbers[kept] = number
      kept += 1
      start = end
    }
    numbers.removeLast(numbers.count - kept)
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for index in weights.indices { weights[index] /= length }
  }

  /// Goes through the pieces by pointer, as that is fast also where nothing is optimised.
  func forEachPiece(_ visit: (_ number: Int, _ weight: Float) -> Void) {
    numbers.withUnsafeBufferPointer { numbers in
      weights.withUnsafeBufferPointer { weights in
        var place = 0
        while place < numbers.count {
          visit(Int(numbers[place]), weights[place])
          place &+= 1
        }
      }
    }
  }

  /// 1 + ln count.
  private static func frequencyWeight(_ count: Int) -> Float {
    count < few.count ? few[count] : 1 + Float(naturalLogarithm(Double(count)))
  }

  /// What most counts weigh, worked out beforehand.
  private static let few: [Float] = [0, 1] + (2..<32).map { 1 + Float(naturalLogarithm(Double($0))) }
}
