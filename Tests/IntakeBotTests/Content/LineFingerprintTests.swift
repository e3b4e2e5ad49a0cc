import Testing

@testable import IntakeBot

@Suite("What stands for a line")
struct LineFingerprintTests {
  /// The key of the reference vectors: the bytes 0 to 15.
  private static let key = LineFingerprint.Key(low: 0x0706_0504_0302_0100, high: 0x0f0e_0d0c_0b0a_0908)

  private func fingerprint(of texts: String..., key: LineFingerprint.Key = key) -> LineFingerprint {
    var maker = LineFingerprint.Maker(key)
    for text in texts { maker.take(text) }
    return maker.fingerprint()
  }

  @Test("Nothing at all gives what the reference code of SipHash-2-4-128 gives")
  func reference() {
    // vectors_sip128[0]: a3817f04ba25a8e66df67214c7550293
    #expect(fingerprint() == LineFingerprint(low: 0xe6a8_25ba_047f_81a3, high: 0x9302_55c7_1472_f66d))
  }

  @Test("The same texts give the same, and others something else, also where they differ in a last byte only")
  func differs() {
    #expect(fingerprint(of: "weet ik niet") == fingerprint(of: "weet ik niet"))
    let lines = ["", "a", "b", "weet ik niet", "weet ik nies", "weet ik niet ", "weet ik", "a\u{0}"]
    #expect(Set(lines.map { fingerprint(of: $0) }).count == lines.count)
    #expect(fingerprint(of: "ab", "c") != fingerprint(of: "a", "bc"))
    #expect(fingerprint(of: "ab", "") != fingerprint(of: "ab"))
  }

  @Test("Under another key it is another")
  func keyed() {
    #expect(fingerprint(of: "fatima") != fingerprint(of: "fatima", key: .random()))
  }
}
