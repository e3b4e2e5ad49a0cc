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

  @Test("Invalid UTF-8 is not taken", arguments: [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
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

@Suite("Cutting a stream into lines")
struct TalkLineFramerTests {
  private let stream = Array("een\r\n\ntwéé\n".utf8) + [0xFF, 0x0A] + Array("laatste".utf8)
  private let lines: [TalkLine] = [.text("een"), .text(""), .text("twéé"), .notText, .text("laatste")]

  @Test("All at once, drip by drip, and in pieces give the same lines", arguments: [1, 2, 3, 7, 100])
  func pieces(_ size: Int) {
    var framer = TalkLineFramer()
    var result: [TalkLine] = []
    for start in stride(from: 0, to: stream.count, by: size) {
      result += framer.take(stream[start..<min(start + size, stream.count)])
    }
    if let last = framer.finish() { result.append(last) }
    #expect(result == lines)
  }

  @Test("A line that is too long is thrown away up to its end, and the next one is good")
  func tooLong() {
    var framer = TalkLineFramer()
    #expect(framer.take([UInt8](repeating: 0x61, count: 10_000)).isEmpty)
    #expect(framer.take(Array("a\nb\n".utf8)) == [.tooLong, .text("b")])
    #expect(framer.finish() == nil)
  }
}
