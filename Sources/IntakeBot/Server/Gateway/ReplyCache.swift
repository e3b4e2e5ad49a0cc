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
    let textHash: UInt64
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
    return entry.textHash == text.utf8.fingerprint ? .answered(entry.reply) : .reused
  }

  /// Keeps what was answered to a line, in place of the oldest.
  mutating func add(_ id: String, text: String, reply: [UInt8], at now: Int64) {
    add(Entry(id: id, textHash: text.utf8.fingerprint, reply: reply, at: now))
  }

  private mutating func add(_ entry: Entry) {
    entries.removeAll { $0.id == entry.id }
    if entries.count == Self.size { entries.removeFirst() }
    entries.append(entry)
    byteCount = entries.reduce(0) { $0 + $1.reply.count + $1.id.utf8.count + 96 }
  }

  /// Takes what an earlier run of the service answered.
  ///
  /// - Parameter moment: When, by the clock of this one.
  mutating func add(_ stored: StoredReply, at moment: Int64) {
    add(Entry(id: stored.id, textHash: stored.textHash, reply: stored.reply, at: moment))
  }

  /// What the last line with an id was answered.
  func stored(_ id: String, at moment: Moment) -> StoredReply? {
    entries.last { $0.id == id }
      .map { StoredReply(id: id, textHash: $0.textHash, moment: moment, reply: $0.reply) }
  }

  /// Forgets everything.
  mutating func clear() {
    entries = []
    byteCount = 0
  }
}

/// An answer as it is kept over a restart.
struct StoredReply: Hashable, Sendable {
  let id: String
  let textHash: UInt64
  let moment: Moment
  let reply: [UInt8]
}

extension Sequence<UInt8> {
  /// A number for these bytes that is the same in every run (FNV-1a, 64 bits).
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
