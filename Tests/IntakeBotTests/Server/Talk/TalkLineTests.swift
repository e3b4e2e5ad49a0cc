import IntakeBot
import Testing

@Suite("Cleaning a typed line")
struct TalkLineTests {
  struct Row: CustomTestStringConvertible {
    let typed: String
    let taken: String
    let testDescription: String
    init(_ typed: String, _ taken: String, _ name: String) {
      (self.typed, self.taken, self.testDescription) = (typed, taken, name)
    }
  }

  @Test(
    "What is taken out, and what stays",
    arguments: [
      Row("hallo", "hallo", "plain"), Row("hallo\r", "hallo", "CR at the end"),
      Row("", "", "nothing"), Row("\r", "", "CR alone"),
      Row("a\u{0}b\u{7}c\u{7F}d\u{85}e", "abcde", "control characters"),
      Row("a\u{202E}b\u{200F}c\u{2066}d\u{61C}", "abcd", "bidirectional controls"),
      Row("\u{FEFF}hallo", "hallo", "byte order mark"), Row("a\tb", "a b", "tab"),
      Row("cafe\u{301}", "café", "to NFC"), Row("één 👍🏽", "één 👍🏽", "what is fine stays"),
    ])
  func cleaned(_ row: Row) throws {
    let line = TalkLine(bytes: Array(row.typed.utf8))
    #expect(line == .text(row.taken))
    guard case .text(let text) = line else { return }
    // Strings that are canonically equal compare equal; the bytes show the form.
    #expect(Array(text.utf8) == Array(row.taken.utf8))
  }

  @Test(
    "Telnet's own bytes are dropped",
    arguments: [
      ([0xFF, 0xFB, 0x1F, 0x68, 0x69], "hi"), ([0x68, 0xFF, 0xFD, 0x06, 0x69], "hi"),
      ([0x68, 0xFF, 0xF1, 0x69], "hi"), ([0xFF, 0xFA, 0x1F, 0, 80, 0, 24, 0xFF, 0xF0, 0x68, 0x69], "hi"),
      ([0x68, 0x69, 0x0D, 0x00], "hi"), ([0x68, 0x0D, 0x00, 0x69], "hi"),
    ] as [([UInt8], String)])
  func telnet(_ bytes: [UInt8], _ text: String) {
    #expect(TalkLine(bytes: bytes) == .text(text))
  }

  @Test(
    "A byte 255 that negotiates nothing is no text",
    arguments: [[0xFF], [0xFF, 0xFB], [0xFF, 0x61], [0xFF, 0xFF], [0x61, 0xFF, 0xFA, 1, 2]] as [[UInt8]])
  func noTelnet(_ bytes: [UInt8]) {
    #expect(TalkLine(bytes: bytes) == .notText)
  }

  @Test(
    "Invalid UTF-8 is not taken",
    arguments: [[0x80], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] as [[UInt8]])
  func notText(_ bytes: [UInt8]) {
    #expect(TalkLine(bytes: bytes) == .notText)
  }

  @Test("4,096 bytes before the line end may be, one more may not")
  func limit() {
    let longest = [UInt8](repeating: 0x61, count: 4_096)
    #expect(TalkLine(bytes: longest + [0x0D]) == .text(String(repeating: "a", count: 4_096)))
    #expect(TalkLine(bytes: longest + [0x61]) == .tooLong)
  }
}
