import Testing

@testable import Knowledge

@Suite("What a line is about, learned from examples")
struct TopicClassifierTests {
  private static let lines: [(line: String, topic: Int)] = [
    ("ik heb schulden", 0), ("ik kan de rekening niet betalen", 0), ("hulp met geld", 0),
    ("ik kan niet goed lezen", 1), ("leren schrijven", 1), ("boeken lezen is moeilijk", 1),
    ("hoe werk ik veilig met hoogspanning", 2), ("handschoenen voor hoogspanning", 2),
  ]

  private static func learn() -> TopicClassifier? {
    var reader = PieceReader(.sounds)
    let examples = lines.map {
      TopicClassifier.Example(pieces: reader.pieces(of: $0.line), topics: [$0.topic])
    }
    return TopicClassifier(examples, topicCount: 3)
  }

  private func best(_ line: String) throws -> Int? {
    let scores = try #require(Self.learn()).scores(of: Tokenizer.tokens(of: line))
    return scores.indices.max { scores[$0] < scores[$1] }
  }

  @Test(
    "A line that shares sounds with a topic's examples is about that topic",
    arguments: [
      ("wie helpt met mijn geld", 0), ("ik hep sgulde", 0), ("ik ken nie goet leese", 1),
      ("hooch spanings hantschoene", 2), ("hoogspanningscertificering", 2),
    ])
  func about(_ line: String, _ topic: Int) throws {
    #expect(try best(line) == topic)
  }

  @Test("The same examples always give the same scores")
  func deterministic() throws {
    let tokens = Tokenizer.tokens(of: "ik heb schulden en kan niet lezen")
    #expect(try #require(Self.learn()).scores(of: tokens) == #require(Self.learn()).scores(of: tokens))
  }

  @Test("A line without anything known scores nothing", arguments: ["", "???", "😀", "qqq"])
  func unknown(_ line: String) throws {
    #expect(try #require(Self.learn()).scores(of: Tokenizer.tokens(of: line)) == [0, 0, 0])
  }

  @Test("Too much to learn is not learned")
  func tooMuch() {
    let example = TopicClassifier.Example(pieces: [1], topics: [0])
    #expect(TopicClassifier([example, example], topicCount: TopicClassifier.mostWork) == nil)
  }

  @Test("Each example has its turn once in a round")
  func order() {
    for count in 0...50 { #expect(TopicTrainer.order(count).sorted() == Array(0..<count)) }
  }
}

@Suite("The pieces of a line")
struct LinePiecesTests {
  private func names(_ line: String, _ kind: LinePieces) -> [String] {
    kind.pieces(of: Tokenizer.tokens(of: line)).filter { $0 < 0x8000_0000 }.map { piece in
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: piece >> UInt32($0)) }
      return String(decoding: bytes.filter { $0 > 0 }, as: UTF8.self)
    }
  }

  @Test("A word gives its stretches of three and four sounds, with marks at its ends")
  func sounds() {
    #expect(names("baas", .sounds) == ["<ba", "bas", "<bas", "as>", "bas>"])
    #expect(names("u", .sounds) == ["<u>"])
    #expect(names("", .sounds) == [])
  }

  @Test("Words and pairs of words come on top, and their order tells")
  func words() {
    let pieces = LinePieces.soundsAndWords.pieces(of: Tokenizer.tokens(of: "niet meer leven"))
    let turned = LinePieces.soundsAndWords.pieces(of: Tokenizer.tokens(of: "leven meer niet"))
    #expect(pieces.count { $0 >= 0x8000_0000 } == 6)
    #expect(Set(pieces) != Set(turned))
  }

  @Test("A reader gives the same pieces as a line by itself")
  func reader() {
    var reader = PieceReader(.soundsAndWords)
    for line in ["ik wil niet", "niet ik", "", "ik wil 's avonds leren"] {
      #expect(reader.pieces(of: line) == LinePieces.soundsAndWords.pieces(of: Tokenizer.tokens(of: line)))
    }
  }
}
