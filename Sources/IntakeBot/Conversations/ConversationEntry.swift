internal import DialogEngine

/// One entry in a record of conversations. A record holds any number of them; numbers are stored least significant
/// byte first, counts are LEB128, texts are UTF-8 with their length in front.
///
/// ```
/// offset size
///      0    1  kind: 1 gateway conversation, 2 talk conversation, 3 and 4: such a one is forgotten
///      1    4  length of the rest
///      5       the key: a text (kinds 1 and 3), or the eight bytes of a code (kinds 2 and 4)
///              kinds 1 and 2 go on:
///            8  moment of the last line: milliseconds since 1 January 1970 UTC
///            1  flags: 1 there is a conversation; 2 forget the earlier replies; 4 its number follows
///         0, 8  its number, for `TurnKey`
///               kind 1: count of replies; each its id, the hash of its text (8), its moment (8), and the answer
///               kind 2: count of messages, those; count of choices, their labels
///               what changed in the conversation: `Conversation.appendRecord`
/// ```
struct ConversationEntry {
  let key: ConversationKey
  /// nil when the conversation is forgotten.
  let content: Content?

  struct Content {
    let moment: Moment
    /// nil in entries of before there were such numbers.
    let identity: UInt64?
    let forgetsReplies: Bool
    let replies: [StoredReply]
    let messages: [String]
    let choices: [String]
    /// nil when there is no conversation.
    let conversation: ArraySlice<UInt8>?
  }

  enum Kind: UInt8 {
    case gateway = 1
    case talk, gatewayForgotten, talkForgotten
  }

  enum Flag {
    static let hasConversation: UInt8 = 1
    static let forgetsReplies: UInt8 = 2
    static let hasIdentity: UInt8 = 4
  }

  /// Bytes before the key.
  static let headSize = 5
}

/// By what a conversation is found again.
enum ConversationKey: Hashable, Sendable {
  /// Another system's name for it.
  case gateway(String)
  /// The code that a person was shown.
  case talk(ResumeCode)
}

extension ConversationEntry {
  /// Reads the next entry; nil when it is not whole, or says what can't be.
  init?(_ reader: inout ByteReader) {
    guard let kind = reader.number(UInt8.self).flatMap(Kind.init(rawValue:)),
      let length = reader.number(UInt32.self), let bytes = reader.take(Int(length))
    else { return nil }
    var content = ByteReader(bytes)
    switch kind {
    case .gateway, .gatewayForgotten:
      guard let name = content.string() else { return nil }
      key = .gateway(name)
    case .talk, .talkForgotten:
      guard let bits = content.number(UInt64.self), let code = ResumeCode(bits: bits) else { return nil }
      key = .talk(code)
    }
    if kind == .gatewayForgotten || kind == .talkForgotten {
      self.content = nil
    } else if let read = Content(&content, isTalk: kind == .talk) {
      self.content = read
    } else {
      return nil
    }
  }
}

extension ConversationEntry.Content {
  fileprivate init?(_ reader: inout ByteReader, isTalk: Bool) {
    guard let milliseconds = reader.number(Int64.self), let flags = reader.number(UInt8.self) else {
      return nil
    }
    moment = Moment(milliseconds: milliseconds)
    if flags & ConversationEntry.Flag.hasIdentity != 0 {
      guard let number = reader.number(UInt64.self) else { return nil }
      identity = number
    } else {
      identity = nil
    }
    forgetsReplies = flags & ConversationEntry.Flag.forgetsReplies != 0
    if isTalk {
      guard let messages = reader.strings(), let choices = reader.strings() else { return nil }
      (self.messages, self.choices, replies) = (messages, choices, [])
    } else {
      guard let replies = reader.replies() else { return nil }
      (self.replies, messages, choices) = (replies, [], [])
    }
    let hasConversation = flags & ConversationEntry.Flag.hasConversation != 0
    conversation = hasConversation ? reader.rest() : nil
  }
}

extension ByteReader {
  fileprivate mutating func string() -> String? {
    length().flatMap { take($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate mutating func strings() -> [String]? {
    guard let count = length() else { return nil }
    var strings: [String] = []
    for _ in 0..<count {
      guard let string = string() else { return nil }
      strings.append(string)
    }
    return strings
  }

  fileprivate mutating func replies() -> [StoredReply]? {
    guard let count = length() else { return nil }
    var replies: [StoredReply] = []
    for _ in 0..<count {
      guard let id = string(), let hash = number(UInt64.self), let moment = number(Int64.self),
        let length = length(), let reply = take(length)
      else { return nil }
      replies.append(
        StoredReply(id: id, textHash: hash, moment: Moment(milliseconds: moment), reply: Array(reply)))
    }
    return replies
  }
}

extension [UInt8] {
  /// Appends an entry.
  mutating func appendEntry(_ kind: ConversationEntry.Kind, _ write: (inout [UInt8]) -> Void) {
    let start = count
    append(kind.rawValue)
    append(littleEndian: UInt32(0))
    write(&self)
    var length = UInt32(truncatingIfNeeded: count - start - ConversationEntry.headSize)
    for index in 1...4 {
      self[start + index] = UInt8(truncatingIfNeeded: length)
      length >>= 8
    }
  }

  /// Appends a text, with its length in front.
  mutating func append(sized text: String) {
    append(length: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  /// Appends what stands behind the key of an entry.
  mutating func append(_ moment: Moment, flags: UInt8, identity: UInt64?) {
    append(littleEndian: moment.milliseconds)
    append(identity == nil ? flags : flags | ConversationEntry.Flag.hasIdentity)
    if let identity { append(littleEndian: identity) }
  }

  mutating func append(_ replies: some Collection<StoredReply>) {
    append(length: replies.count)
    for reply in replies {
      append(sized: reply.id)
      append(littleEndian: reply.textHash)
      append(littleEndian: reply.moment.milliseconds)
      append(length: reply.reply.count)
      append(contentsOf: reply.reply)
    }
  }

  mutating func append(_ texts: [String]) {
    append(length: texts.count)
    for text in texts { append(sized: text) }
  }
}
