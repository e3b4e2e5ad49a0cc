/// How long to wait before a failed delivery is tried again: 1 s, then twice as long each time, up to 15 minutes.
/// Of that a half is drawn at random, so that what failed together doesn't come back together.
enum RetryPause {
  /// The longest, in milliseconds.
  static let longest: Int64 = 900_000

  /// When a lead that can't be delivered is given up, in milliseconds: 5 days (RFC 5321, 4.5.4.1).
  static let patience: Int64 = 5 * 86_400_000

  /// The pause behind so many failed attempts, in milliseconds.
  ///
  /// - Parameter random: From 0 up to 1.
  static func milliseconds(after attempts: Int, random: Double) -> Int64 {
    let whole = min(longest, 1_000 << Int64(min(max(attempts, 1) - 1, 20)))
    return whole / 2 + Int64(Double(whole / 2) * random)
  }
}
