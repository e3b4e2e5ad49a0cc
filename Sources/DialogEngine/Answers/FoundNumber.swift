/// A number somewhere in a line.
struct FoundNumber {
  /// What it comes to; negative with a minus before it.
  let value: Double
  /// Which tokens it covers.
  let tokens: Range<Int>
  /// `2e`, `2de`: which one, not how many.
  var isOrdinal = false
  /// The single word `een`, which mostly is an article.
  var isArticle = false
}
