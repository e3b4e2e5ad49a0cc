/// Why bytes are no JSON that is taken here. What it was exactly is for whoever wrote the client.
enum JSONProblem: Error, Hashable, Sendable {
  /// The text ends in the middle.
  case unexpectedEnd
  /// A byte that can't stand where it does, at this offset.
  case unexpectedByte(at: Int)
  /// A string that is no UTF-8.
  case notText
  /// `\uD800` to `\uDFFF` without its other half.
  case loneSurrogate
  /// An object with a member twice.
  case duplicateMember
  /// More than `JSONReader.deepest` levels.
  case tooDeep
}

extension JSONProblem: CustomStringConvertible {
  /// A few words for the client's programmer.
  var description: String {
    switch self {
    case .unexpectedEnd: "the object does not end"
    case .unexpectedByte(let offset): "unexpected byte at offset \(offset)"
    case .notText: "a string is not UTF-8"
    case .loneSurrogate: "a lone surrogate"
    case .duplicateMember: "a member twice"
    case .tooDeep: "more than \(JSONReader.deepest) levels"
    }
  }
}
