internal import DialogEngine

/// A share, an amount of money or a large number stands with the year of its source: in an article that
/// gives a year for its facts somewhere in the same part, in a dialog in the same message.
struct FigureYearRule: LanguageRule {
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    written.form == .article
      ? written.sourceYear == nil ? [] : articleRemarks(written)
      : written.texts.compactMap { remark(on: [$0]) }
  }

  private func articleRemarks(_ written: WrittenFile) -> [LanguageRemark] {
    [ReaderText.Kind.paragraph, .furtherParagraph].compactMap { kind in
      remark(on: written.texts.filter { $0.kind == kind })
    }
  }

  /// The first figure of texts that name no year.
  private func remark(on texts: [ReaderText]) -> LanguageRemark? {
    let words = texts.flatMap(SentenceReader.sentences).flatMap(\.words)
    guard !words.contains(where: { Self.isYear($0.text) }) else { return nil }
    for (index, word) in words.enumerated() where Self.isNumber(word.text) {
      let next = index + 1 < words.count ? words[index + 1].text.lowercased() : ""
      let before = index > 0 ? words[index - 1].text : ""
      let isShare = word.text.contains("%") || ["procent", "%"].contains(next)
      let isMoney = word.text.contains("€") || before == "€" || next == "euro"
      if isShare || isMoney || Self.isThousands(word.text) {
        return LanguageRemark(fact: .figureWithoutYear(word.text), range: word.range)
      }
    }
    return nil
  }

  /// Four digits from 1900 to 2099, also in `2023/2024` and `2015-2020`.
  private static func isYear(_ text: String) -> Bool {
    text.split { !$0.isNumber }.contains { part in
      part.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20"))
    }
  }

  private static func isNumber(_ text: String) -> Bool { text.contains { $0.isNumber } }

  /// `14.000`
  private static func isThousands(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.allSatisfy(\.isNumber) && !$0.isEmpty }
      && parts.dropFirst().allSatisfy { $0.count == 3 }
  }
}
