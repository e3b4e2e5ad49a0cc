import DialogEngine
import Testing

@Suite("Short replies are not taken for questions")
struct ShortRepliesTests {
  @Test(
    "A reply that begins like a question",
    arguments: [
      "is goed", "kan wel", "mag wel", "is prima", "dat is goed", "heb ik niet", "heb er geen zin in", "wil ik niet",
      "doe maar", "moet dat", "zijn er veel", "zou kunnen", "mag", "kan", "is niet nodig", "ben ik", "heb ik",
      "waar ik werk is het warm", "wat mij betreft wel", "als het kan graag", "hoeft niet",
    ])
  func noQuestion(line: String) {
    #expect(NormalizedLine(line).asks == (line == "zijn er veel" || line == "moet dat"))
  }
}
