/// Parts a line into what may be two questions: at the end of a sentence, and at `en` and `maar`.
enum Clauses {
  /// In a line of more parts somebody tells a story, which is about one thing.
  static let most = 3
  /// A shorter part says nothing by itself.
  static let leastWords = 2

  private static let marks = Array(".?!;,".utf8)
  private static let joining = ["en", "maar"].map { Array($0.utf8) }

  /// The parts of a line, in order; none where it has only one, or too many. Linear in its length.
  static func clauses(of line: String) -> [String] {
    var clauses: [[UInt8]] = []
    var clause: [UInt8] = []
    var words = 0
    func close() {
      if words >= leastWords { clauses.append(clause) }
      clause.removeAll(keepingCapacity: true)
      words = 0
    }
    for word in line.utf8.split(separator: UInt8(ascii: " ")) {
      if joining.contains(where: word.elementsEqual) {
        close()
        continue
      }
      if words > 0 { clause.append(UInt8(ascii: " ")) }
      clause.append(contentsOf: word)
      words += 1
      if let last = word.last, marks.contains(last) { close() }
    }
    close()
    return 2...most ~= clauses.count ? clauses.map { String(decoding: $0, as: UTF8.self) } : []
  }
}
