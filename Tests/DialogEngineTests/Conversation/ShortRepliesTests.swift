import DialogEngine
import Testing

@Suite("Short replies are not taken for questions")
struct ShortRepliesTests {
  @Test(
    "A reply that begins like a question",
    arguments: [
      "is goed", "kan wel", "mag wel", "is prima", "dat is goed", "heb ik niet", "wil ik niet",
      "doe maar", "zou kunnen", "mag", "kan", "is niet nodig", "ben ik", "heb ik",
      "wat mij betreft wel", "als het kan graag", "hoeft niet",
    ])
  func noQuestion(line: String) {
    #expect(NormalizedLine(line).asks == false)
  }
}
