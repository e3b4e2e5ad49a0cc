internal import DialogEngine

/// What the journal tells about conversations, put together as bytes.
struct ConversationHistory {
  private(set) var conversations: [ConversationKey: KeptConversation] = [:]
  /// Entries that this version can't read.
  private(set) var unreadable = 0

  /// Takes a record.
  mutating func take(_ record: JournalRecord) {
    guard record.type == .conversations else { return }
    var reader = ByteReader(record.payload[...])
    while !reader.isAtEnd {
      guard let entry = ConversationEntry(&reader), take(entry) else {
        unreadable += 1
        return
      }
    }
  }

  private mutating func take(_ entry: ConversationEntry) -> Bool {
    guard let content = entry.content else {
      conversations[entry.key] = nil
      return true
    }
    let before = conversations.removeValue(forKey: entry.key)
    var image: ConversationImage?
    if let bytes = content.conversation {
      guard let read = try? ConversationImage(bytes, after: before?.image) else { return false }
      image = read
    }
    var replies = content.forgetsReplies ? [] : before?.replies ?? []
    for reply in content.replies {
      replies.removeAll { $0.id == reply.id }
      replies.append(reply)
    }
    conversations[entry.key] = KeptConversation(
      key: entry.key, moment: content.moment, identity: content.identity ?? before?.identity, image: image,
      replies: replies.suffix(ReplyCache.size),
      messages: content.messages, choices: content.choices)
    return true
  }
}

/// A conversation as the journal keeps it.
struct KeptConversation: Sendable {
  let key: ConversationKey
  /// When the last line came.
  let moment: Moment
  /// nil when it is of before there were such numbers.
  let identity: UInt64?
  /// nil when it ended, and only its replies are kept.
  let image: ConversationImage?
  let replies: ArraySlice<StoredReply>
  /// What was said last, for whoever goes on elsewhere.
  let messages: [String]
  let choices: [String]

  /// Appends an entry that tells it all.
  func append(to bytes: inout [UInt8]) {
    switch key {
    case .gateway(let name):
      bytes.appendEntry(.gateway) { bytes in
        bytes.append(sized: name)
        appendHead(to: &bytes)
        bytes.append(replies)
        if let image { bytes += image.wholeRecord }
      }
    case .talk(let code):
      bytes.appendEntry(.talk) { bytes in
        bytes.append(littleEndian: code.bits)
        appendHead(to: &bytes)
        bytes.append(messages)
        bytes.append(choices)
        if let image { bytes += image.wholeRecord }
      }
    }
  }

  private func appendHead(to bytes: inout [UInt8]) {
    let flags = image == nil ? 0 : ConversationEntry.Flag.hasConversation
    bytes.append(moment, flags: flags, identity: identity)
  }
}
