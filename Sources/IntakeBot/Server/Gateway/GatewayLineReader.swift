/// Picks the few known members out of a line's object.
struct GatewayLineReader {
  /// The most bytes of a text, once unescaped.
  static let longestText = 4_096

  private var conversation = Member.missing
  private var text = Member.missing
  private var id = Member.missing
  private var token = Member.missing
  private var lead = Member.missing
  private var state = Member.missing

  /// A member that is known here.
  private enum Member {
    case missing
    case string(String)
    case otherKind
  }

  /// Reads a line. Throws when it is no JSON.
  static func read(_ bytes: Span<UInt8>) throws(JSONProblem) -> GatewayLine {
    var json = JSONReader()
    guard try json.kind(in: bytes) == .object else {
      try json.skipValue(in: bytes)
      try json.finish(in: bytes)
      return .refused(GatewayError(.badRequest, "the line is not an object"), conversation: nil, id: nil)
    }
    var reader = GatewayLineReader()
    try reader.readMembers(&json, in: bytes)
    try json.finish(in: bytes)
    return reader.line
  }

  private mutating func readMembers(_ json: inout JSONReader, in bytes: Span<UInt8>) throws(JSONProblem) {
    var others = MemberNames()
    var isFirst = true
    try json.enterObject(in: bytes)
    while let name = try json.nextMember(in: bytes, isFirst: isFirst) {
      isFirst = false
      switch name {
      case "conversation": try Self.readMember(into: &conversation, &json, in: bytes)
      case "text": try Self.readMember(into: &text, &json, in: bytes)
      case "id": try Self.readMember(into: &id, &json, in: bytes)
      case "auth": try Self.readMember(into: &token, &json, in: bytes)
      case "lead": try Self.readMember(into: &lead, &json, in: bytes)
      case "state": try Self.readMember(into: &state, &json, in: bytes)
      default:
        guard others.insert(name) else { throw .duplicateMember }
        try json.skipValue(in: bytes)
      }
    }
  }

  private static func readMember(
    into member: inout Member, _ json: inout JSONReader, in bytes: Span<UInt8>
  ) throws(JSONProblem) {
    guard case .missing = member else { throw .duplicateMember }
    if try json.kind(in: bytes) == .string {
      member = .string(try json.string(in: bytes))
    } else {
      try json.skipValue(in: bytes)
      member = .otherKind
    }
  }

  private var line: GatewayLine {
    switch token {
    case .string(let token): return .authentication(token)
    case .otherKind: return refused(.badRequest, "auth is not a string")
    case .missing: break
    }
    if case .missing = conversation, case .string(let reference) = lead { return leadState(reference) }
    guard let name = Self.name(conversation) else {
      return refused(.badRequest, "conversation must be 1 to 128 characters from ! to ~")
    }
    if case .missing = id {
    } else if Self.name(id) == nil {
      return refused(.badRequest, "id must be 1 to 128 characters from ! to ~")
    }
    guard case .string(let text) = text else { return refused(.badRequest, "text must be a string") }
    guard text.utf8.count <= Self.longestText else {
      return refused(.tooLong, "text may have \(Self.longestText) bytes")
    }
    let cleaned = TypedText.cleaned(text, joinsLines: true)
    return .turn(GatewayRequest(conversation: name, text: cleaned, id: Self.name(id)))
  }

  private func leadState(_ text: String) -> GatewayLine {
    if case .missing = id {
    } else if Self.name(id) == nil {
      return refused(.badRequest, "id must be 1 to 128 characters from ! to ~")
    }
    guard case .string("taken") = state else { return refused(.badRequest, "state must be taken") }
    guard let reference = LeadReference(text) else {
      return refused(.badRequest, "lead must be a reference, such as K7M-R4X-PDW")
    }
    return .leadState(LeadStateRequest(reference: reference, id: Self.name(id)))
  }

  private func refused(_ code: GatewayError.Code, _ message: String) -> GatewayLine {
    .refused(GatewayError(code, message), conversation: Self.name(conversation), id: Self.name(id))
  }

  /// A member that is a name; nil when it is anything else.
  private static func name(_ member: Member) -> String? {
    guard case .string(let name) = member, (1...128).contains(name.utf8.count),
      name.utf8.allSatisfy({ $0 >= UInt8(ascii: "!") && $0 <= UInt8(ascii: "~") })
    else { return nil }
    return name
  }
}
