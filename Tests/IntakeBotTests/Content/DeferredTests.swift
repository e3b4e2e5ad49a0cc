import Synchronization
import Testing

@testable import IntakeBot

@Suite("A value that is made when it is first asked for")
struct DeferredTests {
  @Test("It is made once, whoever asks, and not before")
  func once() async {
    let count = Atomic(0)
    await withTaskGroup { group in
      let deferred = Deferred { count.add(1, ordering: .relaxed).newValue }
      #expect(count.load(ordering: .relaxed) == 0)
      for _ in 0..<8 { group.addTask { _ = deferred.value } }
    }
    #expect(count.load(ordering: .relaxed) == 1)
  }
}
