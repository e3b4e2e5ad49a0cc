/// Which turn of which conversation made a lead. Kept with the lead, so that a turn that is taken once more after a
/// kill finds the lead that it made, and makes no second one.
///
/// The number of a conversation is drawn at random and means nothing; another conversation of the same name has
/// another one.
struct TurnKey: Hashable, Sendable {
  let conversation: UInt64
  /// From 1.
  let turn: Int

  /// A number for a conversation that begins.
  static func newConversation() -> UInt64 { UInt64.random(in: 0...UInt64.max) }
}

extension TurnKey {
  /// As it lies with a lead: the number of the conversation in eight bytes, that of the turn as LEB128.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: conversation)
    bytes.append(length: max(0, turn))
    return bytes
  }

  /// Reads a key; nil when it is not whole.
  init?(_ bytes: ArraySlice<UInt8>) {
    var reader = ByteReader(bytes)
    guard let conversation = reader.number(UInt64.self), let turn = reader.length() else { return nil }
    self.init(conversation: conversation, turn: turn)
  }
}
