internal import DialogEngine

/// Something that became of a lead after it was kept; a record of the journal.
struct LeadChange: Hashable, Sendable {
  let reference: LeadReference
  let moment: Moment
  let kind: Kind

  /// What it was.
  enum Kind: Hashable, Sendable {
    /// Somebody at the desk works on it.
    case taken
    /// It is done.
    case closed(LeadResult)
    /// It goes to another desk. With `isAgreed` the person said yes to that one, too.
    case assigned(adviser: String, desk: String, isAgreed: Bool)
    /// It is given up; why, without anything that the person gave.
    case dead(reason: String)
    /// It goes out once more.
    case resent
    /// The desk was reminded of it.
    case reminded
    /// The helpdesk was told that nobody took it.
    case escalated
    /// A desk, by id, was asked to delete what it got; an empty id is all that got it.
    case deletionAsked(String)
    /// The person corrected something.
    case corrected(Lead.Correction)
    /// The desk has the lead with so many of its corrections, from the first on.
    case correctionsTold(Int)
  }
}

/// How a change lies in the journal: version, reference and moment as those of a lead, one byte that tells what
/// it was, and its texts, each with its length before (LEB128).
extension LeadChange {
  private enum Code: UInt8 {
    case taken = 1
    case closed, assigned, dead, resent, reminded, escalated, deletionAsked, corrected, personCorrected,
      correctionsTold
  }

  /// As it lies in the journal.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    LeadGlance.append(reference, moment, version: 1, to: &bytes)
    let (code, texts) = parts
    bytes.append(code.rawValue)
    for text in texts {
      bytes.append(length: text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    }
    return bytes
  }

  private var parts: (Code, [String]) {
    switch kind {
    case .taken: (.taken, [])
    case .closed(let result): (.closed, [result.rawValue])
    case .assigned(let adviser, let desk, let isAgreed):
      (.assigned, [adviser, desk] + (isAgreed ? ["agreed"] : []))
    case .dead(let reason): (.dead, [reason])
    case .resent: (.resent, [])
    case .reminded: (.reminded, [])
    case .escalated: (.escalated, [])
    case .deletionAsked(let desk): (.deletionAsked, desk.isEmpty ? [] : [desk])
    case .corrected(.detail(let detail)): (.corrected, [detail.question, detail.label, detail.text])
    case .corrected(.name(let name)): (.personCorrected, ["name", name])
    case .corrected(.reach(.phone(let number))): (.personCorrected, ["phone", number])
    case .corrected(.reach(.email(let address))): (.personCorrected, ["email", address])
    case .correctionsTold(let count): (.correctionsTold, ["\(count)"])
    }
  }

  /// Reads a change; nil when it is not whole, or of a kind that is not known.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let head = LeadGlance.head(&reader, version: 1), let code = reader.number().flatMap(Code.init)
    else { return nil }
    var texts: [String] = []
    while !reader.isAtEnd {
      guard let text = reader.length().flatMap({ reader.take($0) }) else { return nil }
      texts.append(String(decoding: text, as: UTF8.self))
    }
    guard let kind = Self.kind(code, texts) else { return nil }
    self.init(reference: head.reference, moment: head.moment, kind: kind)
  }

  private static func kind(_ code: Code, _ texts: [String]) -> Kind? {
    switch code {
    case .taken: return .taken
    case .closed: return texts.first.flatMap(LeadResult.init).map { .closed($0) }
    case .assigned:
      guard texts.count >= 2 else { return nil }
      return .assigned(adviser: texts[0], desk: texts[1], isAgreed: texts.count > 2)
    case .dead: return texts.first.map { .dead(reason: $0) }
    case .resent: return .resent
    case .reminded: return .reminded
    case .escalated: return .escalated
    case .deletionAsked: return .deletionAsked(texts.first ?? "")
    case .corrected:
      guard texts.count == 3 else { return nil }
      return .corrected(.detail(Lead.Detail(question: texts[0], label: texts[1], text: texts[2])))
    case .personCorrected: return texts.count == 2 ? person(texts[0], texts[1]) : nil
    case .correctionsTold: return texts.first.flatMap { Int($0) }.map { .correctionsTold($0) }
    }
  }

  private static func person(_ part: String, _ text: String) -> Kind? {
    switch part {
    case "name": .corrected(.name(text))
    case "phone": .corrected(.reach(.phone(text)))
    case "email": .corrected(.reach(.email(text)))
    default: nil
    }
  }
}
