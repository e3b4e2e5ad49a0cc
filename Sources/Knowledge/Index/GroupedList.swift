/// A list of values for each of the keys `0..<keyCount`, all in one array.
struct GroupedList<Element: Sendable>: Sendable {
  private(set) var elements: [Element]
  private let starts: [Int32]

  /// Groups values by their key; within a key their order stays.
  init(keyCount: Int, _ pairs: [(key: Int, value: Element)]) {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for pair in pairs { starts[pair.key + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var order = [Int32](repeating: 0, count: pairs.count)
    var next = starts
    for (index, pair) in pairs.enumerated() {
      order[Int(next[pair.key])] = Int32(index)
      next[pair.key] += 1
    }
    elements = order.map { pairs[Int($0)].value }
    self.starts = starts
  }

  /// Where in `elements` the values of a key stand.
  func range(_ key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }

  /// The values of a key.
  subscript(key: Int) -> ArraySlice<Element> { elements[range(key)] }
}
