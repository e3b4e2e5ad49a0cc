/// Reads `e-mail`: a pragmatic part of RFC 5321 (dot-string local part, domain of two or more labels).
///
/// Spoken forms are read too: "jan apenstaartje gmail punt com".
struct EmailReader: Sendable {
  func read(_ line: NormalizedLine) -> Reading {
    let addresses = Self.mayHoldAddress(line) ? EmailCandidates(line.raw).texts : []
    var valid: [String] = []
    var problem: InvalidReason?
    for text in addresses {
      switch EmailAddress.parse(text) {
      case .success(let address): if !valid.contains(address.text) { valid.append(address.text) }
      case .failure(let reason): problem = problem ?? reason.reason
      }
    }
    if valid.count > 1 { return .ambiguous(valid.prefix(5).map(Value.email)) }
    if let address = valid.first { return .understood(.email(address)) }
    if let problem { return .invalid(problem) }
    return Self.hasBareDomain(line) ? .invalid(.incomplete) : .notUnderstood
  }

  private static func mayHoldAddress(_ line: NormalizedLine) -> Bool {
    line.raw.utf8.contains(UInt8(ascii: "@"))
      || line.tokens.contains { token in
        token.text == "at" || ["apenst", "apest", "aapenst", "aapest"].contains { token.text.hasPrefix($0) }
      }
  }

  /// Whether the @ was forgotten: `jan gmail.com`.
  private static func hasBareDomain(_ line: NormalizedLine) -> Bool {
    line.tokens.indices.dropLast().contains { position in
      line.tokens[position].after == .period
        && ["com", "nl", "eu", "net", "org", "be", "de"].contains(line.tokens[position + 1].text)
    }
  }
}
