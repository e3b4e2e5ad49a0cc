/// What a text means as the answer to a question of one type.
public enum Reading: Hashable, Sendable {
  /// It means this.
  case understood(Value)
  /// It is of the right kind, but cannot be: a postcode with three digits, 31 February.
  case invalid(InvalidReason)
  /// It may mean any of these; the person chooses (rows of a table, two options that fit equally). One only
  /// when it is no more than a guess; never empty, and each once.
  case ambiguous([Value])
  /// It says nothing of this kind.
  case notUnderstood
}

/// Why a text of the right kind is not a valid answer.
public enum InvalidReason: Hashable, Sendable {
  /// Below or above what the question allows.
  case outOfBounds(ClosedRange<Double>)
  /// Too few or too many digits, for a postcode or a phone number.
  case wrongLength
  /// Something of that shape that does not exist: postcode 0123, 31 February, a year long gone.
  case doesNotExist
  /// A part is missing: an address without a domain.
  case incomplete
}
