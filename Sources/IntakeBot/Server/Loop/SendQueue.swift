/// Bytes that a client has not taken yet, first in, first out.
struct SendQueue {
  private var bytes: [UInt8] = []
  /// How many of `bytes` were taken.
  private var start = 0

  /// How many bytes wait.
  var count: Int { bytes.count - start }
  var isEmpty: Bool { count == 0 }
  /// How many bytes are held for those that wait: at most twice as many.
  var held: Int { bytes.count }

  mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// Hands what waits to `send`, which says how many bytes it took; below 0 when it failed.
  mutating func send(_ send: (UnsafeRawBufferPointer) -> Int) -> Int {
    // The array lives as long as the call, and `start` lies within it.
    let taken = bytes.withUnsafeBytes { send(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    if taken > 0 { remove(taken) }
    return taken
  }

  /// A client that always leaves something must not make us keep what it took: that goes when it is the half.
  private mutating func remove(_ taken: Int) {
    start += taken
    if isEmpty {
      // Gives the memory back: most connections need it once.
      bytes = []
      start = 0
    } else if start >= count {
      bytes.removeFirst(start)
      start = 0
    }
  }
}
