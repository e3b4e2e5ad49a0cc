/// The pieces that some lines have, each with a number and with how much it says.
struct GramTable: Sendable {
  /// How much each piece says: ln((1 + N) / (1 + n)) + 1 for one that n of N lines have, and so never 0.
  private(set) var importance: [Float] = []
  /// The pieces by open addressing; 0 is an empty place.
  private var grams: [UInt32]
  private var numbers: [Int32]

  /// The number of pieces.
  var count: Int { importance.count }

  /// What is taken for a piece.
  let pieces: LinePieces

  /// Numbers the pieces of lines in the order in which they first occur.
  init(_ lines: [[UInt32]], _ pieces: LinePieces) {
    self.pieces = pieces
    grams = [UInt32](repeating: 0, count: 1024)
    numbers = [Int32](repeating: -1, count: 1024)
    var frequency: [Int] = []
    var latestLine: [Int] = []
    for (line, grams) in lines.enumerated() {
      for gram in grams {
        let number = insert(gram, next: frequency.count)
        if number == frequency.count {
          frequency.append(0)
          latestLine.append(-1)
        }
        if latestLine[number] != line { frequency[number] += 1 }
        latestLine[number] = line
      }
    }
    importance = frequency.map { count in
      Float(naturalLogarithm(Double(1 + lines.count) / Double(1 + count)) + 1)
    }
  }

  /// The number of a piece, or nil when no line has it.
  func number(of gram: UInt32) -> Int? {
    let place = place(of: gram)
    return grams[place] == gram ? Int(numbers[place]) : nil
  }

  private func place(of gram: UInt32) -> Int {
    // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
    var place = Int((gram &* 2_654_435_769) >> 8) & (grams.count - 1)
    while grams[place] != 0, grams[place] != gram { place = (place + 1) & (grams.count - 1) }
    return place
  }

  private mutating func insert(_ gram: UInt32, next: Int) -> Int {
    let found = place(of: gram)
    if grams[found] == gram { return Int(numbers[found]) }
    grams[found] = gram
    numbers[found] = Int32(next)
    if next * 2 > grams.count { grow() }
    return next
  }

  private mutating func grow() {
    let (oldGrams, oldNumbers) = (grams, numbers)
    grams = [UInt32](repeating: 0, count: oldGrams.count * 2)
    numbers = [Int32](repeating: -1, count: grams.count)
    for (gram, number) in zip(oldGrams, oldNumbers) where gram != 0 {
      let place = place(of: gram)
      grams[place] = gram
      numbers[place] = number
    }
  }
}
