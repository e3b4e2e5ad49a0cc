/// How easily sentences read.
///
/// The measure is Flesch-Douma: W. H. Douma, "De leesbaarheid van landbouwbladen" (1960), Flesch's reading ease
/// with weights for Dutch. 100 is very easy, 60 is plain, below 30 is for specialists.
public struct ReadingEase: Hashable, Sendable {
  /// How many sentences there are.
  public private(set) var sentenceCount = 0
  /// How many words.
  public private(set) var wordCount = 0
  /// How many syllables.
  public private(set) var syllableCount = 0
  /// The words of the longest sentence.
  public private(set) var longestSentence = 0

  init(_ sentences: some Sequence<Sentence>) {
    for sentence in sentences {
      sentenceCount += 1
      wordCount += sentence.words.count
      syllableCount += sentence.words.reduce(0) { $0 + SyllableCounter.count($1.text) }
      longestSentence = max(longestSentence, sentence.words.count)
    }
  }

  /// Words a sentence, on average; 0 without sentences.
  public var wordsPerSentence: Double {
    sentenceCount == 0 ? 0 : Double(wordCount) / Double(sentenceCount)
  }

  /// 206.84 - 0.77 x syllables per 100 words - 0.93 x words a sentence; nil without words.
  public var fleschDouma: Double? {
    guard wordCount > 0 else { return nil }
    return 206.84 - 0.77 * 100 * Double(syllableCount) / Double(wordCount) - 0.93 * wordsPerSentence
  }

  /// What the bot holds itself to.
  public enum Bar {
    /// The most words of a sentence.
    public static let longestSentence = 15
    /// The most words a sentence, on average.
    public static let wordsPerSentence = 10.0
    /// The most words of one message of a dialog.
    public static let wordsPerMessage = 40
    /// The least reading ease of all texts together.
    public static let ease = 75.0
    /// The least reading ease of one article.
    public static let easeOfArticle = 60.0
  }
}
