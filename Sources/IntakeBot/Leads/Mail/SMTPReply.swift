/// A reply of a mail server: `250-first line`, `250 last line` (RFC 5321, 4.2.1).
struct SMTPReply: Hashable, Sendable {
  /// Three digits, the first from 2 to 5.
  let code: Int
  /// What stands behind the code, line by line.
  let lines: [String]

  /// Whether trying again may help.
  var isTemporary: Bool { code / 100 == 4 }
  /// Whether the command was carried out.
  var isGood: Bool { code / 100 == 2 }
}

/// Puts replies together out of the bytes of a connection, in whatever pieces they come.
struct SMTPReplyParser: Sendable {
  /// The longest line that is taken, its CR LF included: twice what RFC 5321, 4.5.3.1.5, allows.
  static let longestLine = 1_024
  /// The most lines of one reply.
  static let mostLines = 256

  private var line: [UInt8] = []
  private var lines: [String] = []
  private var code: Int?
  private(set) var isBroken = false

  /// Takes bytes and gives the replies that they complete, in order. Once what comes is no SMTP, `isBroken` is
  /// set and nothing more is given.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [SMTPReply] {
    var replies: [SMTPReply] = []
    for byte in bytes where !isBroken {
      if byte != 0x0A {
        line.append(byte)
        isBroken = line.count > Self.longestLine
      } else {
        if let reply = endLine() { replies.append(reply) }
      }
    }
    return replies
  }

  private mutating func endLine() -> SMTPReply? {
    defer { line.removeAll(keepingCapacity: true) }
    if line.last == 0x0D { line.removeLast() }
    guard let number = Self.code(line), code == nil || code == number, lines.count < Self.mostLines else {
      isBroken = true
      return nil
    }
    let mark = line.count > 3 ? line[3] : 0x20
    guard mark == 0x20 || mark == UInt8(ascii: "-") else {
      isBroken = true
      return nil
    }
    lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
    code = number
    if mark != 0x20 { return nil }
    defer {
      lines = []
      code = nil
    }
    return SMTPReply(code: number, lines: lines)
  }

  private static func code(_ line: [UInt8]) -> Int? {
    guard line.count >= 3, (UInt8(ascii: "2")...UInt8(ascii: "5")).contains(line[0]),
      line[1].isASCIIDigit, line[2].isASCIIDigit
    else { return nil }
    return line.prefix(3).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension UInt8 {
  /// Whether this is `0` to `9`.
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
