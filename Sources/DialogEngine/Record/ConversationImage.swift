/// A conversation as its records tell it, without the cost of making it: records are put one on the other as bytes.
public struct ConversationImage: Sendable {
  private let version: UInt8
  private var wayBack: [ArraySlice<UInt8>] = []
  private var state: ArraySlice<UInt8> = []
  private var rest: ArraySlice<UInt8> = []

  /// Reads a record.
  ///
  /// - Parameter earlier: What the records before it told; nil when there are none. Should it lack states that
  ///   the record counts on, `terug` goes back less far.
  public init(
    _ bytes: ArraySlice<UInt8>, after earlier: ConversationImage? = nil
  ) throws(UnreadableConversation) {
    var record = RecordReader(bytes)
    version = try record.byte()
    guard Conversation.readableVersions.contains(version) else { throw .unknownVersion(version) }
    let (dropped, kept) = (try record.count(), try record.count())
    wayBack = Array((earlier?.wayBack ?? []).dropFirst(dropped).prefix(kept))
    if wayBack.count < kept { wayBack = [] }
    for _ in 0..<(try record.count(upTo: WayBack.longest)) { wayBack.append(try record.sized()) }
    guard wayBack.count <= WayBack.longest else { throw .meaningless }
    state = try record.sized()
    rest = record.rest()
  }

  /// The conversation.
  public var conversation: Conversation {
    get throws(UnreadableConversation) {
      try Conversation(version: version, state: state, rest: rest, wayBack: wayBack)
    }
  }

  /// One record that tells it all.
  public var wholeRecord: [UInt8] {
    var record = RecordWriter(bytes: [version])
    record.count(0)
    record.count(0)
    record.count(wayBack.count)
    for state in wayBack { record.sized { $0.bytes += state } }
    record.sized { $0.bytes += state }
    return record.bytes + rest
  }
}
