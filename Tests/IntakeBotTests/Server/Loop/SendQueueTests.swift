import Testing

@testable import IntakeBot

@Suite("What a client has not taken yet")
struct SendQueueTests {
  /// Sends to somebody who takes at most so many bytes, and gives what they took.
  private func send(_ queue: inout SendQueue, atMost most: Int) -> [UInt8] {
    var taken: [UInt8] = []
    let count = queue.send { bytes in
      taken = Array(bytes.prefix(most))
      return taken.count
    }
    #expect(count == taken.count)
    return taken
  }

  @Test("It goes out once, in order, however little is taken at a time", arguments: [1, 2, 3, 7, 100])
  func order(_ most: Int) {
    var queue = SendQueue()
    var given: [UInt8] = []
    var taken: [UInt8] = []
    for number: UInt8 in 0..<60 {
      let piece: [UInt8] = [number, 100 + number]
      given += piece
      queue.append(piece[...])
      taken += send(&queue, atMost: most)
    }
    while !queue.isEmpty { taken += send(&queue, atMost: most) }
    #expect(taken == given)
    #expect(queue.held == 0)
  }

  @Test("A client that always leaves something does not make it grow")
  func bounded() {
    var queue = SendQueue()
    queue.append([UInt8](repeating: 0, count: 100)[...])
    for _ in 0..<1_000 {
      queue.append([UInt8](repeating: 0, count: 50)[...])
      _ = send(&queue, atMost: 50)
      #expect(queue.count == 100)
      #expect(queue.held <= 250)
    }
  }

  @Test("What failed is still there")
  func failure() {
    var queue = SendQueue()
    queue.append([1, 2][...])
    #expect(queue.send { _ in -1 } == -1)
    #expect(send(&queue, atMost: 9) == [1, 2])
  }
}
