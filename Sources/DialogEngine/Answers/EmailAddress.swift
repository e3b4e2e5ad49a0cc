/// An e-mail address that can be mailed to, as far as its form shows.
struct EmailAddress: Hashable, Sendable {
  /// The whole address, the domain in lower case.
  let text: String

  /// Why a text with an @ is no address.
  struct Problem: Error, Hashable, Sendable {
    let reason: InvalidReason
  }

  /// Judges a text with one or more @ in it. The last one parts local part and domain.
  static func parse(_ text: String) -> Result<EmailAddress, Problem> {
    guard let at = text.lastIndex(of: "@") else { return .failure(Problem(reason: .incomplete)) }
    let local = text[..<at]
    let domain = text[text.index(after: at)...].lowercased()
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    if local.isEmpty || labels.count < 2 || labels.last?.isEmpty == true {
      return .failure(Problem(reason: .incomplete))
    }
    guard isLocalPart(local), domain.utf8.count + local.utf8.count < 254, labels.allSatisfy(isLabel),
      let top = labels.last, top.utf8.count >= 2, top.utf8.allSatisfy(\.isLetter)
    else { return .failure(Problem(reason: .doesNotExist)) }
    return .success(EmailAddress(text: "\(local)@\(domain)"))
  }

  /// RFC 5321, section 4.1.2: `Dot-string`, at most 64 bytes (4.5.3.1.1).
  private static func isLocalPart(_ text: Substring) -> Bool {
    let atoms = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return text.utf8.count <= 64 && atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomByte) }
  }

  /// RFC 5322, section 3.2.3: `atext`.
  static func isAtomByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    let bytes = label.utf8
    return (1...63).contains(bytes.count) && bytes.first != UInt8(ascii: "-")
      && bytes.last != UInt8(ascii: "-")
      && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }
}
