/// A stretch of a source file, in UTF-8 offsets from 0; `end` is exclusive.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset behind the last byte; equal to `start` when the range is empty.
  public let end: Int

  /// Makes a range; `start` must not exceed `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// A value together with the place in the source where it was written.
public struct Located<Wrapped: Sendable>: Sendable {
  /// What was written.
  public let value: Wrapped
  /// Where.
  public let range: SourceRange

  /// Pairs a value with its place.
  public init(_ value: Wrapped, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Wrapped: Equatable {}
extension Located: Hashable where Wrapped: Hashable {}
