/// Values by word, for the many look-ups of what somebody typed: open addressing with linear probing over a
/// table of a power of two in size, at most half full; hashed by FNV-1a (Fowler, Noll, Vo).
///
/// A `Dictionary` hashes so that nobody can fill it with words that collide. These tables hold the words of
/// the program and its scripts only, and the plain hash is several times as fast.
struct WordMap<Value: Sendable>: Sendable {
  private var words: [String] = []
  private var values: [Value] = []
  /// For each place the index of its word, or -1.
  private var places = [Int32](repeating: -1, count: 8)

  init() {}

  /// Takes over pairs; of those with the same word the last one stands.
  init(_ pairs: [(String, Value)]) {
    for (word, value) in pairs { self[word] = value }
  }

  /// Takes over a dictionary, in the order of its words.
  init(_ dictionary: [String: Value]) {
    for (word, value) in dictionary.sorted(by: { $0.key < $1.key }) { self[word] = value }
  }

  /// The value of a word; nil when it has none. A value is never taken away.
  subscript(word: String) -> Value? {
    get { index(of: word).map { values[$0] } }
    set {
      guard let newValue else { return }
      if let index = index(of: word) {
        values[index] = newValue
      } else {
        insert(word, newValue)
      }
    }
  }

  /// The words that have a value, in the order in which they came in.
  var keys: [String] { words }

  /// Whether a word has a value.
  func contains(_ word: String) -> Bool { index(of: word) != nil }

  private func index(of word: String) -> Int? {
    var place = Self.hash(word) & (places.count - 1)
    while places[place] >= 0 {
      let index = Int(places[place])
      if words[index] == word { return index }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private mutating func insert(_ word: String, _ value: Value) {
    words.append(word)
    values.append(value)
    guard words.count * 2 > places.count else { return put(words.count - 1) }
    places = [Int32](repeating: -1, count: places.count * 2)
    for index in words.indices { put(index) }
  }

  private mutating func put(_ index: Int) {
    var place = Self.hash(words[index]) & (places.count - 1)
    while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = Int32(index)
  }

  private static func hash(_ word: String) -> Int {
    let bytes = word.utf8.span
    var hash: UInt32 = 2_166_136_261
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}

/// A set of words, for the same look-ups.
typealias WordSet = WordMap<Void>

extension WordMap where Value == Void {
  /// Takes over a set, in the order of its words.
  init(_ words: Set<String>) {
    self.init()
    for word in words.sorted() { self[word] = () }
  }
}
