/// Reads Dutch number words, together or apart, correctly spelled or as people often spell them.
enum NumberWords {
  /// What `een`, `honderd zes` or `vijfentwintighonderd` come to.
  struct Reading {
    let value: Double
    /// How many numerals it took.
    let count: Int
  }

  private static let trie = WordTrie(
    Numeral.spellings.flatMap { entry in
      entry.words.split(separator: " ").map { (String($0), entry.numeral) }
    })

  /// How many persons `met z'n achten` are.
  private static let groups: [String: Int] = [
    "tweeen": 2, "drieen": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8,
    "negenen": 9, "tienen": 10, "elven": 11, "twaalven": 12, "dertienen": 13, "veertienen": 14,
    "vijftienen": 15, "zestienen": 16, "zeventienen": 17, "achttienen": 18, "negentienen": 19,
    "twintigen": 20,
  ]

  /// The number in `met z'n achten`; nil for any other word.
  static func group(_ word: String) -> Int? { groups[word] }

  /// Whether a word begins with a numeral; few others do.
  static func canBegin(_ word: String) -> Bool { trie.hasPrefix(of: word) }

  /// The numerals that a whole word consists of; nil when it is no number word.
  static func numerals(in word: String) -> [Numeral]? {
    // The longest sensible number word is shorter; a limit also bounds the search below.
    guard word.utf8.count <= 72, canBegin(word) else { return nil }
    var bytes = Array(word.utf8)
    if word.hasSuffix("tal"), bytes.count > 5 { bytes.removeLast(3) }
    if word.hasSuffix("maal"), bytes.count > 6 { bytes.removeLast(4) }
    return split(bytes[...])
  }

  /// Cuts at the longest numeral first, and goes back when the rest is none.
  private static func split(_ bytes: ArraySlice<UInt8>) -> [Numeral]? {
    if bytes.isEmpty { return [] }
    for (length, numeral) in trie.prefixes(of: bytes).reversed() {
      if let rest = split(bytes.dropFirst(length)) { return [numeral] + rest }
    }
    return nil
  }

  /// The longest number at the start of some numerals; nil when none begins there.
  static func read(_ numerals: ArraySlice<Numeral>) -> Reading? {
    var parser = NumeralParser(numerals)
    guard let value = parser.number() else { return nil }
    return Reading(value: value, count: parser.position - numerals.startIndex)
  }
}

/// A tree of words by their letters `a` to `z`.
private struct WordTrie: Sendable {
  /// For each node 26 positions of its children, 0 where there is none.
  private var children: [Int16] = Array(repeating: 0, count: 26)
  private var numerals: [Numeral?] = [nil]

  init(_ words: [(String, Numeral)]) {
    for (word, numeral) in words {
      var node = 0
      for byte in word.utf8 where byte.isSmallLetter { node = child(of: node, for: byte) }
      numerals[node] = numeral
    }
  }

  /// Whether a text begins with one of the words.
  func hasPrefix(of text: String) -> Bool {
    var node = 0
    for byte in text.utf8 {
      guard byte.isSmallLetter else { return false }
      node = Int(children[node * 26 + Int(byte - UInt8(ascii: "a"))])
      if node == 0 { return false }
      if numerals[node] != nil { return true }
    }
    return false
  }

  /// The words that some bytes begin with, shortest first, with their length.
  func prefixes(of bytes: ArraySlice<UInt8>) -> [(length: Int, numeral: Numeral)] {
    var found: [(length: Int, numeral: Numeral)] = []
    var node = 0
    for (offset, byte) in bytes.enumerated() {
      guard byte.isSmallLetter else { break }
      node = Int(children[node * 26 + Int(byte - UInt8(ascii: "a"))])
      if node == 0 { break }
      if let numeral = numerals[node] { found.append((offset + 1, numeral)) }
    }
    return found
  }

  private mutating func child(of node: Int, for byte: UInt8) -> Int {
    let place = node * 26 + Int(byte - UInt8(ascii: "a"))
    if children[place] == 0 {
      children[place] = Int16(numerals.count)
      numerals.append(nil)
      children.append(contentsOf: Array(repeating: 0, count: 26))
    }
    return Int(children[place])
  }
}
