internal import DialogEngine

/// What one event loop has to tell the journal of conversations: gathered during a pass, and handed to the kernel in
/// one write before a reply of that pass is sent. Without a journal it does nothing.
struct TurnLog {
  private let journal: ConversationJournal?
  private var entries: [UInt8] = []
  /// The moment of this pass; nil until something was gathered.
  private var moment: Moment?

  /// Entries are handed over in records of about this many bytes.
  private static let recordSize = 1 << 16
  /// The longest entry that is sure to fit in a record.
  private static let longestEntry = RecordFormat.maximumPayload - recordSize

  init(_ journal: ConversationJournal?) { self.journal = journal }

  /// Whether something was gathered that must be handed over first.
  var isPending: Bool { !entries.isEmpty }

  /// A turn of a gateway conversation is complete.
  ///
  /// - Parameters:
  ///   - id: The id of its line, of which the reply is kept.
  ///   - forgets: Whether earlier replies are forgotten.
  mutating func add(_ known: GatewayConversation, name: String, id: String?, forgets: Bool) {
    guard let journal else { return }
    let moment = begin(journal)
    let isWhole = known.recordedIn != journal.generation
    known.recordedIn = journal.generation
    let identity = known.identity
    let reply = id.flatMap { known.replies.stored($0, at: moment) }
    let write = { (entries: inout [UInt8], change: [UInt8]?) in
      entries.appendEntry(.gateway) { bytes in
        bytes.append(sized: name)
        let flag = change == nil ? 0 : ConversationEntry.Flag.hasConversation
        let flags = flag | (forgets ? ConversationEntry.Flag.forgetsReplies : 0)
        bytes.append(moment, flags: flags, identity: identity)
        bytes.append(reply.map { [$0] } ?? [])
        if let change { bytes += change }
      }
    }
    if known.conversation == nil, !known.leads.isEmpty {
      var ended: Conversation? = Conversation(endedWith: known.leads)
      append(to: &ended, isWhole: true, write)
    } else {
      append(to: &known.conversation, isWhole: isWhole, write)
    }
    if forgets { journal.noteForgotten() }
  }

  /// A turn of a person's conversation is complete. Only those with a code can be found again after a restart.
  mutating func add(_ session: inout TalkSession, forgets: Bool = false) {
    guard let journal, let code = session.code else { return }
    let moment = begin(journal)
    let isWhole = session.recordedIn != journal.generation
    session.recordedIn = journal.generation
    let identity = session.identity
    let (messages, choices) = (session.lastMessages, session.lastChoices.map(\.label))
    var conversation: Conversation? = session.takeConversation()
    append(to: &conversation, isWhole: isWhole) { entries, change in
      entries.appendEntry(.talk) { bytes in
        bytes.append(littleEndian: code.bits)
        bytes.append(moment, flags: ConversationEntry.Flag.hasConversation, identity: identity)
        bytes.append(messages)
        bytes.append(choices)
        if let change { bytes += change }
      }
    }
    if let conversation { session.conversation = conversation }
    if forgets { journal.noteForgotten() }
  }

  /// A code no longer counts.
  mutating func forget(_ code: ResumeCode) {
    guard let journal else { return }
    _ = begin(journal)
    entries.appendEntry(.talkForgotten) { $0.append(littleEndian: code.bits) }
    journal.noteForgotten()
  }

  /// Hands over what was gathered.
  mutating func commit() {
    guard let journal, !entries.isEmpty else { return }
    journal.write(entries)
    entries.removeAll(keepingCapacity: true)
    moment = nil
  }

  private mutating func begin(_ journal: ConversationJournal) -> Moment {
    if entries.count >= Self.recordSize { commit() }
    let moment = moment ?? journal.now()
    self.moment = moment
    return moment
  }

  private var change: [UInt8] = []

  /// Appends an entry with what changed in a conversation. One that would be too long goes without the way back.
  private mutating func append(
    to conversation: inout Conversation?, isWhole: Bool,
    _ entry: (inout [UInt8], [UInt8]?) -> Void
  ) {
    guard conversation != nil else { return entry(&entries, nil) }
    change.removeAll(keepingCapacity: true)
    conversation?.appendRecord(to: &change, isWhole: isWhole)
    if change.count > Self.longestEntry {
      change.removeAll()
      conversation?.forgetWayBack()
      conversation?.appendRecord(to: &change, isWhole: true)
    }
    entry(&entries, change)
  }
}
