import Testing

@testable import DialogEngine

@Suite struct AnswerFuzzTests {
  /// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, the same everywhere.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let types: [AnswerType] = [
    .choice(TestOptions.role), .choice([]), .multipleChoice(TestOptions.dayPart), .multipleChoice([]), .yesNo,
    .text,
    .name, .number(nil), .number(1...10), .date, .postcode, .email, .phone, .companySize, .consent,
    .row(TestOptions.jobs), .row(Table(name: "leeg", columns: [], rows: [])),
    .row(Table(name: "raar", columns: ["a", "ook"], rows: [["", ""], ["…", "|"], ["de", "|x"]])),
  ]
  static let readers = types.map(AnswerReader.init)
  static let pieces = [
    "ja", "nee", "niet", "8011", "pk", "06", "12", "@", ".", ",", "?", "!", "-", "+31", "(", "drie", "en",
    "twintig",
    "honderd", "half", "een", "é", "één", "monteur", "geen", "van", "over", "weken", "dinsdag", "volgende",
    "mei",
    "31", "ik bedoel", "sorry", "moet", "zijn", "maar", "wat kost", "\u{0}", "\u{200B}", "\u{301}", "🙂", "👨‍👩‍👧",
    "½", "٣",
    "９", "'", "’", "\t", "gmail.com", "apenstaartje", "punt", "/", "2027", "99999999999999999999", "ß", "İ",
    "Ω", "à",
  ]

  /// A line of words that mean something, strung together at random, or of any scalars at all.
  static func line(_ generator: inout Generator) -> String {
    var line = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        line.unicodeScalars.append(Unicode.Scalar(value) ?? "x")
      } else {
        line += pieces.randomElement(using: &generator) ?? ""
      }
      if Bool.random(using: &generator) { line += " " }
    }
    return line
  }

  @Test("Reads any text as any type without trapping, and the same text always the same")
  func readsAnything() {
    var generator = Generator(state: 2026)
    for _ in 0..<2_000 {
      let text = Self.line(&generator)
      let (line, again) = (NormalizedLine(text), NormalizedLine(text))
      #expect(line == again)
      #expect(line.clauses == again.clauses)
      #expect(Correction.value(in: line) == Correction.value(in: again))
      for reader in Self.readers {
        let reading = reader.read(line, today: testToday)
        #expect(reading == reader.read(again, today: testToday), "\(text)")
        if case .understood(let value) = reading { #expect(!value.printed(for: reader.type).isEmpty) }
        if case .ambiguous(let values) = reading {
          #expect(!values.isEmpty && Set(values).count == values.count, "\(text)")
        }
        #expect(reader.find(in: line, today: testToday) == reader.find(in: again, today: testToday))
      }
    }
  }

  @Test("Reads lines of 4 KiB of one thing only", arguments: pieces)
  func readsLongLines(piece: String) {
    for separator in ["", " "] {
      let text = String(
        String(repeating: piece + separator, count: 4_096 / max(1, piece.utf8.count)).prefix(4_096))
      let line = NormalizedLine(text)
      #expect(line.clauses.count <= line.tokens.count)
      _ = Correction.value(in: line)
      for reader in Self.readers { _ = reader.read(line, today: testToday) }
    }
  }
}
