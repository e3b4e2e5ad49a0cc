/// The address of a mailbox as SMTP takes it without extensions: `local@domain`, in ASCII (RFC 5321, 4.1.2;
/// quoted local parts and address literals are not taken).
struct MailAddress: Hashable, Sendable {
  let text: String
  /// Behind the `@`.
  let domain: String

  /// Reads an address; nil when it could not be put into a command as it is.
  init?(_ text: String) {
    guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return nil }
    let local = text[..<at]
    let domain = text[text.index(after: at)...]
    guard (1...64).contains(local.utf8.count), local.utf8.allSatisfy(Self.isLocal), local.first != ".",
      local.last != ".", !local.contains(".."), Self.isDomain(domain)
    else { return nil }
    self.text = text
    self.domain = String(domain)
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
        && label.first != "-" && label.last != "-"
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
