extension Conversation {
  /// The form of records that is written.
  static let recordVersion: UInt8 = 2
  /// The forms of records that are read. The first one told no more of leads than their results.
  static let readableVersions: ClosedRange<UInt8> = 1...2

  /// Appends a record of what changed since the last one; `ConversationImage` reads records.
  ///
  /// All but the way back is written whole, as it is small. A lead whose outcome is awaited isn't part of it:
  /// write when the turn is complete.
  ///
  /// ```
  /// 1 byte     version: 2
  /// count      states of the way back to leave out at the front
  /// count      states behind those to keep; the rest is left out
  /// count      states to put behind, each with its length in front
  /// length     the state, with its length in front
  /// rest       the other fields, in the order below
  /// ```
  /// A count is LEB128. Texts are UTF-8 with their length in front.
  ///
  /// - Parameter isWhole: Whether it must be readable without the records before it.
  public mutating func appendRecord(to bytes: inout [UInt8], isWhole: Bool) {
    let changes = wayBack.changes(isWhole: isWhole)
    var record = RecordWriter(bytes: [])
    swap(&record.bytes, &bytes)
    record.byte(Self.recordVersion)
    record.count(changes.dropped)
    record.count(changes.kept)
    record.count(changes.new.count)
    for state in changes.new { record.sized { state.write(to: &$0) } }
    record.sized { state.write(to: &$0) }
    writeRest(to: &record)
    swap(&record.bytes, &bytes)
  }

  private func writeRest(to record: inout RecordWriter) {
    record.byte(flags)
    record.count(turn)
    record.number(programVersion, width: 8)
    record.text(language)
    record.list(sentLeads)
    record.count(earlierLeads.count)
    for reference in earlierLeads { record.text(reference) }
    record.optional(side)
    said.write(to: &record)
    record.count(seenChoices.count)
    for mark in seenChoices { record.number(UInt64(mark), width: 4) }
  }

  /// Reads what `appendRecord` wrote.
  init(
    version: UInt8, state: ArraySlice<UInt8>, rest: ArraySlice<UInt8>, wayBack: [ArraySlice<UInt8>]
  ) throws(UnreadableConversation) {
    self.init()
    self.state = try Self.state(state)
    var states: [ConversationState] = []
    for bytes in wayBack { states.append(try Self.state(bytes)) }
    self.wayBack = WayBack(states)
    var record = RecordReader(rest)
    flags = try record.byte()
    turn = try record.count()
    programVersion = try record.number(width: 8)
    language = try record.text()
    if version == 1 {
      let results: [RequestResult] = try record.list()
      sentLeads = results.map { SentLead(result: $0, questions: []) }
    } else {
      sentLeads = try record.list()
      for _ in 0..<(try record.count(upTo: 64)) { earlierLeads.append(try record.text()) }
    }
    side = try record.optional()
    said = try SaidMessages(from: &record)
    for _ in 0..<(try record.count(upTo: 64)) {
      seenChoices.append(UInt32(truncatingIfNeeded: try record.number(width: 4)))
    }
    try record.end()
  }

  private static func state(_ bytes: ArraySlice<UInt8>) throws(UnreadableConversation) -> ConversationState {
    var record = RecordReader(bytes)
    let state = try ConversationState(from: &record)
    try record.end()
    return state
  }

  /// One bit each.
  private var flags: UInt8 {
    get {
      (isEnded ? 1 : 0) | (wasGreeted ? 2 : 0) | (followsSafety ? 4 : 0) | (toldAfterSafety ? 8 : 0)
    }
    set {
      isEnded = newValue & 1 != 0
      wasGreeted = newValue & 2 != 0
      followsSafety = newValue & 4 != 0
      toldAfterSafety = newValue & 8 != 0
    }
  }
}

extension Conversation {
  /// Gives up the way back, of a conversation that is too long to be written with it.
  public mutating func forgetWayBack() { wayBack = WayBack() }
}
