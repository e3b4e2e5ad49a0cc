/// The pieces that some lines have, each with a number and with how much it says.
struct GramTable: Sendable {
  /// How much each piece says: ln((1 + N) / (1 + n)) + 1 for one that n of N lines have, and so never 0.
  private(set) var importance: [Float] = []
  /// The pieces by open addressing.
  private var places: [Place]

  /// A piece and its number; a piece of 0 is an empty place.
  private struct Place: Sendable {
    var gram: UInt32 = 0
    var number: Int32 = -1
  }

  /// How many lines must have a word, or a pair of words.
  private static let leastLines = 2

  /// The number of pieces.
  var count: Int { importance.count }

  /// What is taken for a piece.
  let pieces: LinePieces

  /// Numbers the pieces of lines in the order in which they first occur.
  init(_ lines: [[UInt32]], _ pieces: LinePieces) {
    self.pieces = pieces
    // About one piece in four is new, and growing copies all that is there.
    let expected = lines.reduce(0) { $0 + $1.count } / 4
    var size = 1024
    while size < expected { size *= 2 }
    places = [Place](repeating: Place(), count: size)
    var frequency: [Int] = []
    var latestLine: [Int32] = []
    frequency.reserveCapacity(expected)
    latestLine.reserveCapacity(expected)
    for (line, grams) in lines.enumerated() {
      for gram in grams {
        let number = insert(gram, next: frequency.count)
        if number == frequency.count {
          frequency.append(0)
          latestLine.append(-1)
        }
        if latestLine[number] != Int32(line) { frequency[number] += 1 }
        latestLine[number] = Int32(line)
      }
    }
    frequency = drop(frequency)
    importance = frequency.map { count in
      Float(naturalLogarithm(Double(1 + lines.count) / Double(1 + count)) + 1)
    }
  }

  /// Drops words and pairs of words that only one line has: of that many pieces each line that is learned from would be
  /// known by heart. Numbers those that stay anew, in the same order, and gives what is left of the counts.
  private mutating func drop(_ frequency: [Int]) -> [Int] {
    let old = places.filter { entry in
      entry.gram != 0
        && (!LinePieces.isOfWords(entry.gram) || frequency[Int(entry.number)] >= Self.leastLines)
    }.sorted { $0.number < $1.number }
    places = [Place](repeating: Place(), count: places.count)
    for (number, entry) in old.enumerated() {
      places[place(of: entry.gram)] = Place(gram: entry.gram, number: Int32(number))
    }
    return old.map { frequency[Int($0.number)] }
  }

  /// The number of a piece, or nil when no line has it.
  func number(of gram: UInt32) -> Int32? {
    let found = places[place(of: gram)]
    return found.gram == gram && gram != 0 ? found.number : nil
  }

  private func place(of gram: UInt32) -> Int {
    // Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
    var place = Int((gram &* 2_654_435_769) >> 8) & (places.count - 1)
    while places[place].gram != 0, places[place].gram != gram { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func insert(_ gram: UInt32, next: Int) -> Int {
    let found = place(of: gram)
    if places[found].gram == gram { return Int(places[found].number) }
    places[found] = Place(gram: gram, number: Int32(next))
    if next * 2 > places.count { grow() }
    return next
  }

  private mutating func grow() {
    let old = places
    places = [Place](repeating: Place(), count: old.count * 2)
    for entry in old where entry.gram != 0 { places[place(of: entry.gram)] = entry }
  }
}
