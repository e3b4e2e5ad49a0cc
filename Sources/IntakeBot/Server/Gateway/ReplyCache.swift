/// The last lines of a conversation that had an id, with what was answered, so that none is taken twice.
///
/// Of what was said only a hash is kept.
struct ReplyCache {
  /// How many are kept.
  static let size = 16

  private var entries: [Entry] = []
  private(set) var byteCount = 0

  private struct Entry {
    let id: String
    let textHash: Int
    let reply: [UInt8]
    let at: Int64
  }

  /// What is known of a line.
  enum Finding: Hashable, Sendable {
    /// It was answered with this.
    case answered([UInt8])
    /// Its id came before, with another text.
    case reused
  }

  /// Looks for a line that came after `earliest`; nil when its id is new.
  func find(_ id: String, text: String, since earliest: Int64) -> Finding? {
    guard let entry = entries.last(where: { $0.id == id }), entry.at >= earliest else { return nil }
    return entry.textHash == text.hashValue ? .answered(entry.reply) : .reused
  }

  /// Keeps what was answered to a line, in place of the oldest.
  mutating func add(_ id: String, text: String, reply: [UInt8], at now: Int64) {
    entries.removeAll { $0.id == id }
    if entries.count == Self.size { entries.removeFirst() }
    entries.append(Entry(id: id, textHash: text.hashValue, reply: reply, at: now))
    byteCount = entries.reduce(0) { $0 + $1.reply.count + $1.id.utf8.count + 96 }
  }

  /// Forgets everything.
  mutating func clear() {
    entries = []
    byteCount = 0
  }
}
