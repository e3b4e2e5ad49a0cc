/// From a score to a confidence: how likely it is that the first answer is the right one.
///
/// A score is a share of what a perfect match would reach, so the same line holds for every question and
/// for articles and opening phrases alike. The points were laid by hand on the small base of the tests:
/// they are a starting point, to be laid anew on the real articles and questions kept apart.
public enum Calibration {
  /// Below this confidence the honest answer is "I don't know".
  public static let threshold = 0.5

  /// From this confidence on an article is near enough to be offered as "did you mean".
  public static let suggestion = 0.15

  /// The least confidence of what only a part of a line asks.
  static let clause = 0.6

  /// The least confidence of a line that is an example question almost word for word.
  static let sameQuestion = 0.9

  /// The most that an article's confidence can be: only what is an opening phrase word for word is surer.
  static let surest = 0.94

  /// What lies below this confidence is not offered at all.
  public static let floor = 0.03

  // What each signal of `Signals` counts.
  static let bias = -9.1
  static let scoreWeight = 5.8
  static let topicWeight = 2.9
  static let offTopicWeight = -2.1
  static let supportWeight = 4.9
  static let lengthWeight = 0.6

  private static let points: [(score: Double, confidence: Double)] = [
    (0, 0), (0.2, 0.2), (0.42, 0.5), (0.55, 0.75), (0.75, 0.92), (0.9, 1),
  ]

  /// The confidence of a score from 0 to 1; it never falls as the score rises.
  static func confidence(_ score: Float) -> Double {
    let score = Double(min(max(score, 0), 0.9))
    for (low, high) in zip(points, points.dropFirst()) where score <= high.score {
      let share = (score - low.score) / (high.score - low.score)
      return low.confidence + share * (high.confidence - low.confidence)
    }
    return 1
  }
}
