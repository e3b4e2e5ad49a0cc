import Testing

@testable import Knowledge

@Suite("A line that is taken apart once")
struct LineWordsTests {
  private static let lines = [
    "", "ik heb sgulden", "Wat kun je?", "auto's, b.b.l. en 1.500,50 euro in 8011 pk", "zij-instromer é ß 😀",
  ]

  @Test("Words and sounds are those of each word by itself", arguments: lines)
  func parts(_ line: String) {
    let words = LineWords(line)
    #expect(words.tokens.words == Tokenizer.tokens(of: line).words)
    let keys = (0..<words.keys.count).map { words.keys.bytes[words.keys.range($0)] }
    #expect(keys.map { Array($0) } == words.tokens.words.map { Array(SpokenKey.key(of: $0).utf8) })
  }

  @Test("A word is found by the hash that its line gave it, alone and joined to the next")
  func hashes() {
    var table = WordTable()
    let names = ["loopbaan", "baan", "loop"]
    for name in names { _ = table.insert(Array(name.utf8)) }
    let tokens = Tokenizer.tokens(of: "Mijn loop baan")
    #expect((0..<3).map { table.find(tokens, $0) } == [nil, 2, 1])
    #expect(table.find(tokens, joining: 1, 2) == 0)
    #expect(table.find(tokens, joining: 0, 1) == nil)
  }

  @Test("Whoever is asked with the words answers as to the line", arguments: lines)
  func answers(_ line: String) {
    let words = LineWords(line)
    #expect(
      Fixture.knowledge.search(words, audience: nil, today: nil)
        == Fixture.knowledge.search(line, audience: nil, today: nil))
    let languages = LanguageRecognizer()
    #expect(languages.language(of: words) == languages.language(of: line))
  }
}

@Suite("Suffixes")
struct SuffixTests {
  @Test(
    "The longest that fits is found, and none longer than the word",
    arguments: [
      ("lopende", "nde"), ("lopen", "en"), ("en", "en"), ("n", nil), ("", nil), ("huis", "s"), ("kat", nil),
    ])
  func longest(_ word: String, _ expected: String?) {
    let list = SuffixList(["s", "en", "nde"].map { Array($0.utf8) })
    let found = list.longest(in: Array(word.utf8), before: word.utf8.count)
    #expect(found == expected.map { Suffix($0.utf8) })
  }

  @Test("What stands behind the place that is looked at counts for nothing")
  func before() {
    let list = SuffixList([Array("en".utf8)])
    #expect(list.longest(in: Array("lopend".utf8), before: 5) == "en")
    #expect(list.longest(in: Array("lopend".utf8), before: 6) == nil)
  }
}
