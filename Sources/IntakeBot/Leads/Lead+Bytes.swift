internal import DialogEngine

/// How a lead lies in the journal. Numbers are stored least significant byte first.
///
/// ```
/// offset size
///      0    1  version: 1
///      1    9  reference, in ASCII, without hyphens
///     10    8  moment: milliseconds since 1 January 1970 UTC
///     18       fields: a tag of one byte, the length (LEB128), and as many bytes
/// ```
/// The adviser comes first, then the turn, so that counting leads need not read the rest. A field that is empty is left out, one
/// that is not known is passed over: fields may be added without a new version. Texts are UTF-8.
private enum Field: UInt8 {
  case adviser = 1
  case desk, role, region, topic, dialog, language, why
  /// One byte, 1; left out when it isn't so.
  case isFallback
  case name, phone, email, consentText
  /// LEB128.
  case consentTurn
  /// Eight bytes, as the lead's own.
  case consentMoment
  /// Three texts, each with its length before: question, label, answer. One field for each detail.
  case detail
  case consentPurpose, consentReceiver, consentPath, consentVersion
  /// One byte, 1, when what the person gave was taken out; left out when it wasn't.
  case isErased
  /// As `TurnKey` writes it.
  case turn
}

extension Lead {
  /// The version that is written.
  private static let version: UInt8 = 1

  /// As it lies in the journal.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(768)
    LeadGlance.append(reference, moment, version: Self.version, to: &bytes)
    bytes.append(.adviser, adviser)
    if let turn { bytes.append(.turn, turn.bytes) }
    bytes.append(.desk, desk)
    bytes.append(.role, role)
    bytes.append(.region, region)
    bytes.append(.topic, topic.rawValue)
    bytes.append(.dialog, dialog.rawValue)
    bytes.append(.language, language)
    bytes.append(.why, why)
    if isFallback { bytes.append(.isFallback, [1]) }
    if let name { bytes.append(.name, name) }
    switch reach {
    case .phone(let number): bytes.append(.phone, number)
    case .email(let address): bytes.append(.email, address)
    }
    bytes.append(.consentPurpose, consent.purpose.rawValue)
    bytes.append(.consentReceiver, consent.receiver)
    if let path = consent.path { bytes.append(.consentPath, path.rawValue) }
    bytes.append(.consentVersion, consent.textVersion)
    bytes.append(.consentText, consent.text)
    var turn: [UInt8] = []
    turn.append(length: max(0, consent.turn))
    bytes.append(.consentTurn, turn)
    var moment: [UInt8] = []
    moment.append(littleEndian: consent.moment.milliseconds)
    bytes.append(.consentMoment, moment)
    for detail in details { bytes.append(detail) }
    if isErased { bytes.append(.isErased, [1]) }
    return bytes
  }

  /// Reads a lead; nil when it is not whole, or of a version that is not known.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let head = LeadGlance.head(&reader, version: Self.version) else { return nil }
    var fields = Fields()
    while !reader.isAtEnd {
      guard let tag = reader.number(UInt8.self), let content = reader.text() else { return nil }
      if let field = Field(rawValue: tag), !fields.take(field, content) { return nil }
    }
    guard let reach = fields.reach, let turn = fields.consentTurn, let agreed = fields.consentMoment,
      let consentText = fields.consentText, let topic = fields.texts[.topic]
    else { return nil }
    self.init(
      reference: head.reference, moment: head.moment, topic: TopicID(rawValue: topic),
      dialog: DialogName(rawValue: fields[.dialog]), language: fields[.language],
      adviser: fields[.adviser], desk: fields[.desk], role: fields[.role], region: fields[.region],
      why: fields[.why], isFallback: fields.isFallback, name: fields.texts[.name], reach: reach,
      details: fields.details,
      consent: Agreement(
        text: consentText, turn: turn, moment: Moment(milliseconds: agreed),
        purpose: TopicID(rawValue: fields.texts[.consentPurpose] ?? topic),
        receiver: fields.texts[.consentReceiver] ?? fields[.role],
        path: fields.texts[.consentPath].flatMap(Path.init), textVersion: fields[.consentVersion]),
      turn: fields.turn)
  }
}

/// The fields of a lead as they are read.
private struct Fields {
  var texts: [Field: String] = [:]
  var isFallback = false
  var isErased = false
  var consentTurn: Int?
  var consentMoment: Int64?
  var details: [Lead.Detail] = []
  var turn: TurnKey?

  subscript(field: Field) -> String { texts[field] ?? "" }

  var reach: LeadDraft.Reach? {
    if isErased { return LeadDraft.Reach.none }
    return texts[.phone].map { .phone($0) } ?? texts[.email].map { .email($0) }
  }

  var consentText: String? { isErased ? "" : texts[.consentText] }

  /// Takes a field; false when it can't be read.
  mutating func take(_ field: Field, _ content: ArraySlice<UInt8>) -> Bool {
    var reader = ByteReader(content)
    switch field {
    case .isFallback: isFallback = content.first == 1
    case .isErased: isErased = content.first == 1
    case .consentTurn: consentTurn = reader.length()
    case .consentMoment: consentMoment = reader.number()
    case .turn: turn = TurnKey(content)
    case .detail:
      guard let question = reader.text(), let label = reader.text(), let text = reader.text() else {
        return false
      }
      details.append(
        Lead.Detail(
          question: String(decoding: question, as: UTF8.self), label: String(decoding: label, as: UTF8.self),
          text: String(decoding: text, as: UTF8.self)))
    default: texts[field] = String(decoding: content, as: UTF8.self)
    }
    return true
  }
}

/// The beginning of a lead: all that is needed to count it.
struct LeadGlance: Hashable {
  let reference: LeadReference
  let moment: Moment
  let adviser: String
  let turn: TurnKey?

  /// Reads the beginning of a lead; nil when it is none.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let head = Self.head(&reader, version: 1) else { return nil }
    reference = head.reference
    moment = head.moment
    var tag = reader.number(UInt8.self)
    var adviser = ""
    if tag == Field.adviser.rawValue, let text = reader.text() {
      adviser = String(decoding: text, as: UTF8.self)
      tag = reader.number()
    }
    self.adviser = adviser
    turn = tag == Field.turn.rawValue ? reader.text().flatMap { TurnKey($0) } : nil
  }

  /// The bytes of version, reference and moment.
  static let headSize = 18

  static func append(
    _ reference: LeadReference, _ moment: Moment, version: UInt8, to bytes: inout [UInt8]
  ) {
    bytes.append(version)
    bytes += reference.characters
    bytes.append(littleEndian: moment.milliseconds)
  }

  static func head(
    _ reader: inout ByteReader, version: UInt8
  ) -> (reference: LeadReference, moment: Moment)? {
    guard reader.number() == version, let characters = reader.take(LeadReference.length),
      let reference = LeadReference(characters: characters),
      let milliseconds = reader.number(Int64.self)
    else { return nil }
    return (reference, Moment(milliseconds: milliseconds))
  }
}

/// That a lead was delivered, as it lies in the journal: version 1, reference and moment as those of a lead, and
/// the id of the desk that got it, in UTF-8 to the end; without one it is the desk that the lead was with.
struct LeadDelivered: Hashable, Sendable {
  let reference: LeadReference
  let moment: Moment
  let adviser: String

  init(reference: LeadReference, moment: Moment, adviser: String = "") {
    self.reference = reference
    self.moment = moment
    self.adviser = adviser
  }

  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let head = LeadGlance.head(&reader, version: 1) else { return nil }
    let rest = bytes.dropFirst(LeadGlance.headSize)
    self.init(
      reference: head.reference, moment: head.moment, adviser: String(decoding: rest, as: UTF8.self))
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    LeadGlance.append(reference, moment, version: 1, to: &bytes)
    bytes.append(contentsOf: adviser.utf8)
    return bytes
  }
}

extension ByteReader {
  /// A length and as many bytes.
  fileprivate mutating func text() -> ArraySlice<UInt8>? {
    length().flatMap { take($0) }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ field: Field, _ content: [UInt8]) {
    append(field.rawValue)
    append(length: content.count)
    append(contentsOf: content)
  }

  fileprivate mutating func append(_ field: Field, _ text: String) {
    guard !text.isEmpty else { return }
    append(field.rawValue)
    append(text: text)
  }

  fileprivate mutating func append(_ detail: Lead.Detail) {
    var content: [UInt8] = []
    content.append(text: detail.question)
    content.append(text: detail.label)
    content.append(text: detail.text)
    append(.detail, content)
  }

  private mutating func append(text: String) {
    append(length: text.utf8.count)
    append(contentsOf: text.utf8)
  }
}
