/// Something of which the flow analysis keeps track on all roads: an answer, a row that was looked up, or
/// what became of a lead.
struct FlowSubject: Sendable {
  /// What it is the value of.
  enum Key: Hashable, Sendable {
    /// A question or lookup of this dialog.
    case own(QuestionName)
    /// A question of a dialog that this one runs.
    case called(QuestionID)
    /// `aanvraag.uitkomst`.
    case outcome
    /// In `contact`: consent, and whether a way to reach the person is known.
    case consent
  }

  let key: Key
  /// The values that tests can tell apart; one that stands for all when there are no such.
  let values: [String]

  /// At most so many values are told apart.
  static let mostValues = 60

  init(_ key: Key, values: [String]) {
    self.key = key
    self.values = values.isEmpty || values.count > Self.mostValues ? [""] : values
  }

  /// Bits: unknown, one for each value, and whether any road asked for it.
  var width: Int { values.count + 2 }
  /// The bit that says: it may be unknown.
  var unknown: UInt64 { 1 }
  /// The bits of the values.
  var known: UInt64 { ((1 << UInt64(values.count)) - 1) << 1 }
  /// The bit that says: some road to here asks for it.
  var asked: UInt64 { 1 << UInt64(values.count + 1) }
  /// The bits of which one at least is set on any road that exists.
  var field: UInt64 { unknown | known }

  /// The bit of a value, or nil when it is not told apart.
  func bit(of value: String) -> UInt64? {
    guard values.count > 1 || values[0] == value else { return nil }
    return values.firstIndex(of: value).map { 2 << UInt64($0) }
  }

  /// The values of which the bit is set; nil when values are not told apart.
  func values(in bits: UInt64) -> [String]? {
    guard values != [""] else { return nil }
    return values.indices.filter { bits & (2 << UInt64($0)) != 0 }.map { values[$0] }
  }
}

/// What happens to the bits of one subject at one point.
struct FlowOperation: Sendable {
  /// The bits that it is about.
  var field: UInt64
  /// Those that stay when they were set.
  var keep: UInt64
  /// Those that are set when one of `trigger` was.
  var fill: UInt64 = 0
  var trigger: UInt64 = 0
  /// Without any of these bits afterwards, the road does not exist.
  var needed: UInt64 = 0

  /// Applies it to the bits of a road that exists.
  func apply(_ bits: UInt64) -> UInt64 {
    let result = (bits & ~field) | (bits & keep) | (bits & trigger != 0 ? fill : 0)
    return needed != 0 && result & needed == 0 ? 0 : result
  }

  /// The same for a subject whose bits begin further on.
  func shifted(by count: Int) -> FlowOperation {
    FlowOperation(
      field: field << UInt64(count), keep: keep << UInt64(count), fill: fill << UInt64(count),
      trigger: trigger << UInt64(count), needed: needed << UInt64(count))
  }
}
