import DialogEngine
import Foundation
import IntakeBot
import Testing

/// Random conversations over the shipped dialogs: valid lines, invalid ones, and anything at all.
///
/// `INTAKE_CONVERSATIONS` sets how many; the failing seed is in the message, and replays alone.
@Suite("Random conversations")
struct RandomConversationTests {
  static let count = ProcessInfo.processInfo.environment["INTAKE_CONVERSATIONS"].flatMap(Int.init) ?? 500

  @Test("Never silent, stop always ends, no lead without consent, and the same seed gives the same replies")
  func invariants() throws {
    let content = ShippedDialogs.content
    let context = try #require(content.context(at: try ShippedDialogs.monday()))
    let questions = ShippedDialogs.exampleQuestions
    var leads = 0
    for seed in 1...UInt64(Self.count) {
      var first = RandomTalker(seed: seed, questions: questions, context: context)
      let failure = first.play(lines: 20)
      #expect(failure == nil, "seed \(seed)")
      var second = RandomTalker(seed: seed, questions: questions, context: context)
      _ = second.play(lines: 20)
      #expect(first.transcript == second.transcript, "seed \(seed)")
      leads += first.leads
    }
    // Were there none, the property about consent would show nothing.
    #expect(leads > Self.count / 50)
  }
}
