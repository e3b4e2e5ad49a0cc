/// How often a disk refused to keep something, since the service was started, and since when.
public struct DiskRefusals: Hashable, Sendable {
  /// How many writes were refused; many records may have shared one.
  public private(set) var count = 0
  /// When the first one was; nil when none was.
  public private(set) var first: Moment?
  /// When the last one was; nil when none was.
  public private(set) var last: Moment?
  /// Since when nothing can be kept; nil when the last write went well.
  public private(set) var since: Moment?

  /// None.
  public init() {}

  init(count: Int, first: Moment?, last: Moment?, since: Moment?) {
    (self.count, self.first, self.last, self.since) = (count, first, last, since)
  }

  /// Counts one.
  mutating func add(at moment: Moment) {
    count += 1
    first = first ?? moment
    last = moment
    since = since ?? moment
  }

  /// Something was kept again.
  mutating func end() { since = nil }

  /// Those of two folders together.
  public static func + (left: DiskRefusals, right: DiskRefusals) -> DiskRefusals {
    DiskRefusals(
      count: left.count + right.count, first: [left.first, right.first].compactMap(\.self).min(),
      last: [left.last, right.last].compactMap(\.self).max(),
      since: [left.since, right.since].compactMap(\.self).min())
  }

  /// For an operator; empty when there were none.
  public var text: String {
    guard let first, let last else { return "" }
    let writes = count == 1 ? "1 write" : "\(count) writes"
    let now = since.map { "nothing is kept since \($0.iso)" } ?? "it takes them again"
    return "the disk refused \(writes), first at \(first.iso), last at \(last.iso); \(now)"
  }
}

extension JSONWriter {
  /// Appends the members of an object about refusals.
  mutating func refusals(_ refusals: DiskRefusals) {
    count("refused", refusals.count)
    if let first = refusals.first { text("first", first.iso) }
    if let last = refusals.last { text("last", last.iso) }
    if let since = refusals.since { text("since", since.iso) }
  }
}
