/// Which messages were said, and how often: wordings take turns, and a correction repeats nothing.
struct SaidMessages: Hashable, Sendable {
  private var entries: [Entry] = []

  init() {}

  private struct Entry: Hashable, Sendable {
    let message: UInt32
    var count: UInt8
  }

  /// How often a message was said; counts up to 255 and then goes on at 16, which keeps the turns of up to six
  /// wordings.
  func count(of message: UInt32) -> Int {
    entries.first { $0.message == message }.map { Int($0.count) } ?? 0
  }

  mutating func add(_ message: UInt32) {
    guard let index = entries.firstIndex(where: { $0.message == message }) else {
      return entries.append(Entry(message: message, count: 1))
    }
    entries[index].count = entries[index].count == 255 ? 16 : entries[index].count + 1
  }
}

extension SaidMessages: Recordable {
  func write(to record: inout RecordWriter) {
    record.count(entries.count)
    for entry in entries { record.number(UInt64(entry.message) | UInt64(entry.count) << 32, width: 5) }
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    for _ in 0..<(try record.count()) {
      let number = try record.number(width: 5)
      entries.append(
        Entry(message: UInt32(truncatingIfNeeded: number), count: UInt8(truncatingIfNeeded: number >> 32)))
    }
  }
}
