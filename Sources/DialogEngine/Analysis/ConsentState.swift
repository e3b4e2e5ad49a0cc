/// Consent on a road through `contact`: not asked, no, yes without a way to reach the person, yes with one.
enum ConsentState {
  static let values = ["nee", "ja-zonder", "ja-met"]
  static let notAsked: UInt64 = 1
  static let refused: UInt64 = 2
  static let withoutAddress: UInt64 = 4
  static let withAddress: UInt64 = 8
  private static let all: UInt64 = 15

  /// The question of consent: a no or a yes.
  static let asked = FlowOperation(
    field: all, keep: all & ~notAsked, fill: refused | withoutAddress, trigger: notAsked)

  /// A phone number or address is known.
  static let addressKnown = FlowOperation(field: all, keep: all & ~withoutAddress, needed: all)

  /// A phone number or address is asked.
  static func addressAsked(canSkip: Bool) -> FlowOperation {
    FlowOperation(
      field: withoutAddress | withAddress, keep: withAddress | (canSkip ? withoutAddress : 0),
      fill: withAddress, trigger: withoutAddress)
  }

  /// The answer to the question of consent is one of these bits of its subject.
  static func tested(_ left: UInt64, of subject: FlowSubject) -> FlowOperation {
    var keep: UInt64 = 0
    if left & subject.unknown != 0 { keep |= notAsked }
    if let no = subject.bit(of: "nee"), left & no != 0 { keep |= refused }
    if let yes = subject.bit(of: "ja"), left & yes != 0 { keep |= withoutAddress | withAddress }
    return FlowOperation(field: all, keep: keep, needed: all)
  }
}
