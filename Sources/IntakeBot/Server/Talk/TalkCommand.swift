/// A line that begins with `/`: for the connection, not for the bot.
enum TalkCommand: Hashable, Sendable {
  /// `/help`
  case help
  /// `/code`: show the code with which one goes on elsewhere.
  case code
  /// `/hervat CODE`; nil when no code, or an impossible one, was given.
  case resume(ResumeCode?)
  /// `/stop`: a goodbye, and the connection is closed.
  case stop
  /// Any other.
  case unknown

  /// Reads a line; nil when it doesn't begin with `/`. The names count in any case, spaces around them don't.
  init?(_ line: String) {
    guard line.utf8.first == UInt8(ascii: "/") else { return nil }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? words[1] : ""
    switch (words.first?.lowercased(), rest.allSatisfy { $0 == " " }) {
    case ("help", true): self = .help
    case ("code", true): self = .code
    case ("hervat", _): self = .resume(ResumeCode(String(rest)))
    case ("stop", true): self = .stop
    default: self = .unknown
    }
  }
}
