/// Takes out of a text what leads to a person: citizen service numbers, bank accounts, phone numbers, e-mail
/// addresses, postcodes with their letters, and names that were given.
///
/// It would rather take out too much: any eight or nine digits that pass the eleven test go, whatever they were.
public struct Redaction: Sendable {
  private let names: Set<String>

  /// Also takes out these names, word by word, in any case; words of one letter are left.
  public init(names: [String] = []) {
    self.names = Set(
      names.flatMap { $0.split(whereSeparator: { !$0.isLetter }) }.filter { $0.count > 1 }.map {
        $0.lowercased()
      })
  }

  /// The text with a mark in place of each finding, such as `[telefoon]`.
  public func redact(_ text: String) -> String {
    var result = text
    // Addresses first: the digits in them are no phone numbers. Accounts before numbers for the same reason.
    result.replace(#/[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[A-Za-z]{2,}/#, with: "[e-mail]")
    result = Self.replacingAccounts(in: result)
    result = Self.replacingNumbers(in: result)
    result.replace(#/\b[1-9][0-9]{3}\ ?[A-Za-z]{2}\b/#, with: "[postcode]")
    return replacingNames(in: result)
  }

  private static func replacingAccounts(in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: #/\b[A-Za-z]{2}[0-9]{2}/#) {
      let start = match.range.lowerBound
      result += rest[..<start]
      if let end = accountEnd(in: rest[start...]) {
        result += "[rekening]"
        rest = rest[end...]
      } else {
        result += match.output
        rest = rest[match.range.upperBound...]
      }
    }
    return result + rest
  }

  /// Where the account that a text begins with ends; nil when it begins with none. What follows it may look
  /// like more of it, so the longest that passes the check is taken.
  private static func accountEnd(in text: Substring) -> Substring.Index? {
    var end: Substring.Index?
    var count = 0
    for index in text.indices {
      guard text[index].isLetter || text[index].isNumber || text[index] == " " else { break }
      count += text[index] == " " ? 0 : 1
      if count > 34 { break }
      let next = text.index(after: index)
      let isWordEnd = next == text.endIndex || !(text[next].isLetter || text[next].isNumber)
      if isWordEnd, count >= 15, isAccount(text[..<next]) { end = next }
    }
    return end
  }

  /// Whether a text is an international bank account number: what remains of it modulo 97 is 1 (ISO 13616; its
  /// check is that of ISO 7064, MOD 97-10).
  static func isAccount(_ text: some StringProtocol) -> Bool {
    let signs = text.uppercased().filter { $0 != " " }
    guard (15...34).contains(signs.count) else { return false }
    var rest = 0
    for sign in signs.dropFirst(4) + signs.prefix(4) {
      guard let value = sign.isASCII ? Int(String(sign), radix: 36) : nil else { return false }
      rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
    }
    return rest == 1
  }

  private static func replacingNumbers(in text: String) -> String {
    text.replacing(#/(?:\+|\b)[0-9](?:[\ \-.\/()]{0,3}[0-9]){7,14}\b/#) { match in
      let digits = match.output.compactMap(\.wholeNumberValue)
      if isCitizenNumber(digits) { return "[bsn]" }
      return isPhone(match.output, digits) ? "[telefoon]" : String(match.output)
    }
  }

  /// Whether eight or nine digits can be a citizen service number: their sum, weighted 9, 8, ... 2, -1, is
  /// divisible by 11 and not 0.
  static func isCitizenNumber(_ digits: [Int]) -> Bool {
    guard (8...9).contains(digits.count) else { return false }
    let padded = Array(repeating: 0, count: 9 - digits.count) + digits
    let sum = zip(padded, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum.isMultiple(of: 11) && digits.contains { $0 != 0 }
  }

  /// A Dutch number has ten digits from 0, or eleven from 31; from another country it has a plus or two zeros.
  private static func isPhone(_ text: Substring, _ digits: [Int]) -> Bool {
    if text.hasPrefix("+") || text.hasPrefix("00") { return true }
    return (digits.count == 10 && digits.first == 0) || (digits.count >= 11 && digits.starts(with: [3, 1]))
  }

  private func replacingNames(in text: String) -> String {
    guard !names.isEmpty else { return text }
    return text.replacing(#/\p{L}+/#) {
      names.contains($0.output.lowercased()) ? "[naam]" : String($0.output)
    }
  }
}
