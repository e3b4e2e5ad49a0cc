/// Takes telnet's own bytes (RFC 854, RFC 855) out of a line.
enum TelnetFilter {
  private static let interpretAsCommand: UInt8 = 0xFF
  private static let subnegotiationEnd: UInt8 = 240
  private static let subnegotiationBegin: UInt8 = 250

  /// The line without commands and negotiation; nil when it has a byte 255 that begins neither.
  ///
  /// LF always ends a line, so none is looked for beyond it: no option that a client sends unasked has its
  /// number, and a stray byte 255 must not swallow the next line.
  static func filtered(_ line: Span<UInt8>) -> [UInt8]? {
    var kept: [UInt8] = []
    var index = 0
    while index < line.count {
      if line[index] != interpretAsCommand {
        kept.append(line[index])
        index += 1
      } else if let length = commandLength(in: line, at: index) {
        index += length
      } else {
        return nil
      }
    }
    return kept
  }

  /// The length in bytes of the command that begins at `start`; nil when it is none, or not whole.
  private static func commandLength(in line: Span<UInt8>, at start: Int) -> Int? {
    guard start + 1 < line.count else { return nil }
    switch line[start + 1] {
    case subnegotiationBegin: return subnegotiationLength(in: line, at: start)
    // WILL, WON'T, DO, DON'T, each with an option.
    case 251...254: return start + 2 < line.count ? 3 : nil
    // EOF, SUSP, ABORT, EOR (RFC 1184, RFC 885), SE to GA.
    case 236...249: return 2
    default: return nil
    }
  }

  private static func subnegotiationLength(in line: Span<UInt8>, at start: Int) -> Int? {
    var index = start + 2
    while index + 1 < line.count {
      if line[index] == interpretAsCommand {
        if line[index + 1] == subnegotiationEnd { return index + 2 - start }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
