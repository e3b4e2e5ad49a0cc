import IntakeBot
import Testing

@testable import DialogEngine

/// Random conversations over the shipped dialogs, written down after each turn.
@Suite("Records of random conversations")
struct RandomRecordTests {
  private let context: StepContext
  private let questions = ShippedDialogs.exampleQuestions

  init() throws { context = try #require(ShippedDialogs.content.context(at: try ShippedDialogs.monday())) }

  /// What the records of a random conversation come to, turn by turn.
  private func play(seed: UInt64, _ look: @escaping (Conversation, [UInt8], ConversationImage) throws -> Void)
    throws
  {
    var image: ConversationImage?
    var talker = RandomTalker(seed: seed, questions: questions, context: context)
    talker.afterTurn = { conversation in
      var bytes: [UInt8] = []
      conversation.appendRecord(to: &bytes, isWhole: false)
      let read = try ConversationImage(bytes[...], after: image)
      try look(conversation, bytes, read)
      image = read
    }
    #expect(talker.play(lines: 20) == nil)
    #expect(talker.problem == nil, "seed \(seed)")
  }

  @Test("What is read is what was written, from what changed in each turn and from one whole record")
  func roundTrip() throws {
    var (turns, bytesInAll) = (0, 0)
    for seed in 1...UInt64(RandomConversationTests.count) {
      try play(seed: seed) { conversation, bytes, image in
        #expect(try image.conversation == conversation, "seed \(seed)")
        let whole = try ConversationImage(image.wholeRecord[...])
        #expect(try whole.conversation == conversation, "seed \(seed)")
        (turns, bytesInAll) = (turns + 1, bytesInAll + bytes.count)
      }
    }
    // Small enough to be written in each turn.
    #expect(bytesInAll / turns < 1_024)
  }

  @Test("A record that was cut off is an error, and one with a wrong byte never traps")
  func damaged() throws {
    var (cut, refused) = (0, 0)
    for seed in 1...UInt64(5) {
      try play(seed: seed) { conversation, bytes, image in
        for length in 0..<bytes.count {
          #expect(throws: UnreadableConversation.self, "seed \(seed), \(length) of \(bytes.count) bytes") {
            _ = try ConversationImage(bytes[..<length], after: image).conversation
          }
          cut += 1
        }
        for index in bytes.indices {
          var damaged = bytes
          damaged[index] ^= UInt8(1 << (index % 8))
          do { _ = try ConversationImage(damaged[...], after: image).conversation } catch { refused += 1 }
        }
      }
    }
    #expect(cut > 1_000 && refused > 100)
  }

  @Test("Of a form that is not known, and behind its end, nothing is read")
  func unknown() throws {
    var bytes: [UInt8] = []
    var conversation = Conversation()
    conversation.appendRecord(to: &bytes, isWhole: true)
    #expect(throws: UnreadableConversation.cut) {
      _ = try ConversationImage((bytes + [0])[...]).conversation
    }
    bytes[0] = 3
    #expect(throws: UnreadableConversation.unknownVersion(3)) { _ = try ConversationImage(bytes[...]) }
  }

  @Test("A record whose forerunner is lost is still read, with a shorter way back")
  func forerunnerLost() throws {
    var chat = Conversation().opened(in: context).conversation
    var bytes: [UInt8] = []
    for line in ["werkende", "veilig werken"] {
      chat = chat.step(.line(line), in: context).conversation
      bytes = []
      chat.appendRecord(to: &bytes, isWhole: false)
    }
    let read = try ConversationImage(bytes[...]).conversation
    #expect(read.notebook.map(\.question) == chat.notebook.map(\.question))
    #expect(read.wayBack.states.count < chat.wayBack.states.count)
  }
}
