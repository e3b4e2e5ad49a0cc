internal import DialogEngine

extension PlainLanguageCheck {
  /// How easily the texts read, a line for the dialogs and one for the articles; kinds without sentences are
  /// left out.
  public var lines: [String] {
    [("dialogen", messages), ("artikelen", articles)].compactMap { name, ease in
      ease.dutch.map { "Taal van de \(name): \($0)." }
    }
  }
}

extension ReadingEase {
  /// `6,8 woorden per zin (hoogstens 10), langste zin 15 (hoogstens 15), leesgemak 84,8 (minstens 75)`
  var dutch: String? {
    fleschDouma.map { ease in
      "\(Self.tenths(wordsPerSentence)) woorden per zin (hoogstens \(Int(Bar.wordsPerSentence))), "
        + "langste zin \(longestSentence) (hoogstens \(Bar.longestSentence)), "
        + "leesgemak \(Self.tenths(ease)) (minstens \(Int(Bar.ease)))"
    }
  }

  /// As members of a JSON object; numbers in tenths.
  public var json: String {
    let ease = fleschDouma.map { Self.tenths($0, mark: ".") } ?? "null"
    return "{\"sentences\":\(sentenceCount),\"words\":\(wordCount),"
      + "\"words_per_sentence\":\(Self.tenths(wordsPerSentence, mark: ".")),"
      + "\"longest_sentence\":\(longestSentence),\"flesch_douma\":\(ease)}"
  }

  private static func tenths(_ value: Double, mark: String = ",") -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)\(mark)\(abs(tenths) % 10)"
  }
}
