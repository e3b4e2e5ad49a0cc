internal import IntakeBot

/// Lines out of a stream of bytes, one at a time.
struct LineInput: IteratorProtocol {
  private let source: any ByteSource
  private var lines = TypedLines()
  private var ready: ArraySlice<TalkLine> = []
  private var hasEnded = false

  init(_ source: any ByteSource) { self.source = source }

  /// Whether `next` gives a line, or the end, without reading.
  var isReady: Bool { !ready.isEmpty || hasEnded }

  /// Whether a line was read that `next` didn't give yet.
  var hasLine: Bool { !ready.isEmpty }

  /// The next line; nil at the end. Waits for it.
  mutating func next() -> TalkLine? {
    while ready.isEmpty, !hasEnded {
      if let bytes = source.read() {
        ready = lines.take(bytes)[...]
      } else {
        hasEnded = true
        if let last = lines.finish() { ready = [last] }
      }
    }
    return ready.popFirst()
  }
}
