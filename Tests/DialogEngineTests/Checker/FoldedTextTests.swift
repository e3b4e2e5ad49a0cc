import Testing

@testable import DialogEngine

@Suite("Texts that a person would call the same")
struct FoldedTextTests {
  @Test(
    "Case, layout and punctuation at the ends count for nothing",
    arguments: [
      ("  Ja, graag!  ", "ja, graag"), ("¿Ja?", "ja"), ("a\t\n b", "a b"), ("...", ""), ("", ""),
      ("É é.", "é é"), ("$5 +", "$5 +"),
    ])
  func folds(_ text: String, _ folded: String) {
    #expect(text.folded == folded)
  }

  @Test("Signs of ASCII count the same in a text with other letters")
  func signs() {
    for sign in (0..<128).map({ Character(Unicode.Scalar(UInt8($0))) }) {
      for text in ["\(sign)x", "\(sign) x\(sign)x", "x\(sign)\(sign)x"] {
        #expect((text + "é").folded == text.folded + "é", "\(text.debugDescription)")
        #expect(("é" + text).folded.dropFirst().elementsEqual(("x" + text).folded.dropFirst()))
      }
    }
  }
}
