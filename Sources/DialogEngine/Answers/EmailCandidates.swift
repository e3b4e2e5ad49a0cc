/// The parts of a raw line that have an @ in them, spoken signs and loose spaces mended.
struct EmailCandidates {
  /// Each candidate, from left to right.
  private(set) var texts: [String] = []

  init(_ raw: String) {
    let words = Self.withoutBrackets(raw).split { $0.isWhitespace || $0 == ";" }.map(String.init)
    let hasSign = raw.utf8.contains(UInt8(ascii: "@"))
    var current = ""
    var joinsNext = false
    for word in words {
      let part = Self.written(word, hasSign: hasSign)
      let joins =
        joinsNext || Self.isSign(part) || part.hasPrefix("@") || Self.beginsDomainEnd(part, current)
        || Self.isDomainEnd(part, behind: current)
      if joins {
        current += part
      } else {
        add(current)
        current = part
      }
      joinsNext = part.hasSuffix("@") || Self.isSign(part)
    }
    add(current)
  }

  private mutating func add(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return }
    let withoutScheme = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    var address = withoutScheme.trimmed { !($0.isLetter || $0.isNumber || "@_+-".contains($0)) }
    if let colon = address.lastIndex(of: ":") { address = String(address[address.index(after: colon)...]) }
    texts.append(Self.mendingComma(in: address))
  }

  /// The sign that a spoken word stands for; any other word as it is.
  private static func written(_ word: String, hasSign: Bool) -> String {
    switch word.lowercased() {
    case "apenstaartje", "apestaartje", "apenstaart", "apestaart", "apenstaatje", "apestaatje",
      "aapenstaartje",
      "aapestaartje", "aapenstaart", "aapestaart":
      "@"
    case "at" where !hasSign: "@"
    case "punt", "dot": "."
    case "streepje": "-"
    case "underscore", "laagstreepje": "_"
    default: word
    }
  }

  private static func isSign(_ part: String) -> Bool { ["@", ".", "-", "_"].contains(part) }

  /// `jan@gmail .com`
  private static func beginsDomainEnd(_ part: String, _ current: String) -> Bool {
    part.hasPrefix(".") && current.utf8.contains(UInt8(ascii: "@"))
  }

  /// `jan@gmail. com`
  private static func isDomainEnd(_ part: String, behind current: String) -> Bool {
    current.hasSuffix(".") && current.utf8.contains(UInt8(ascii: "@"))
      && ["nl", "com", "net", "org", "eu", "be", "de"].contains(part.lowercased())
  }

  /// `jan(at)gmail[punt]com`
  private static func withoutBrackets(_ raw: String) -> String {
    guard raw.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else { return raw }
    var text = raw
    for (open, close) in [("(", ")"), ("[", "]")] {
      for (word, sign) in [("at", "@"), ("punt", "."), ("dot", ".")] {
        text = text.replacing(open + word + close, with: sign)
      }
    }
    return text
  }

  /// `jan@gmail,com`: in a domain a comma can only be meant as a dot.
  private static func mendingComma(in address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return address }
    return address[...at] + address[address.index(after: at)...].map { $0 == "," ? "." : String($0) }.joined()
  }
}
