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

  @Test("What makes it is let go of once it is made")
  func lettingGo() {
    final class Ingredient: Sendable {}
    var ingredient: Ingredient? = Ingredient()
    weak let remains = ingredient
    let deferred = Deferred { [ingredient] in ingredient == nil ? 0 : 1 }
    ingredient = nil
    #expect(remains != nil)
    #expect(deferred.value == 1)
    #expect(remains == nil)
    #expect(deferred.value == 1)
  }

  @Test("Made in the background it is the same value, whoever comes first")
  func background() {
    let count = Atomic(0)
    let deferred = Deferred { count.add(1, ordering: .relaxed).newValue }
    deferred.makeInBackground()
    #expect(deferred.value == 1)
    #expect(deferred.value == 1)
  }
}
