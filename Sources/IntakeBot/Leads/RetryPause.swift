/// How long to wait before a failed delivery is tried again: 1 s, then twice as long each time, up to 5 minutes.
struct RetryPause: Sendable {
  private var seconds = 1

  /// The next pause, in seconds.
  mutating func next() -> Int {
    defer { seconds = min(seconds * 2, 300) }
    return seconds
  }
}
