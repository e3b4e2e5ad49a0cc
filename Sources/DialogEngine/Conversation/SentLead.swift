/// A lead that was sent in this conversation, and what was told with it.
struct SentLead: Hashable, Sendable {
  let result: RequestResult
  /// The questions whose answers stand in it: a correction of one is passed on.
  let questions: [QuestionID]
}

extension Conversation {
  /// The lead about a topic that was sent in this conversation; nil when none was.
  func sentLead(about topic: TopicID) -> RequestResult? {
    sentLeads.first { $0.result.topic == topic }?.result
  }
}

/// What the service was asked to keep: the conversation waits for its word.
enum PendingRequest: Hashable, Sendable {
  case lead(LeadDraft)
  /// The consent of all leads was taken back.
  case withdrawal
  /// An answer in leads was corrected.
  case correction(QuestionID, Value)
}

extension SentLead: Recordable {
  func write(to record: inout RecordWriter) {
    result.write(to: &record)
    record.list(questions)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    self.init(result: try RequestResult(from: &record), questions: try record.list())
  }
}
