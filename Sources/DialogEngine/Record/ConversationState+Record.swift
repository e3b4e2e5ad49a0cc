extension ConversationState: Recordable {
  func write(to record: inout RecordWriter) {
    record.list(stack)
    record.list(answers.entries)
    record.byte(UInt8(clamping: misses))
    record.count(page)
    record.byte(openings)
    record.text(unreadMore ?? "")
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    self.init()
    stack = try record.list()
    answers = Answers(entries: try record.list())
    misses = Int(try record.byte())
    page = try record.count(upTo: 1 << 20)
    openings = try record.byte()
    let article = try record.text()
    unreadMore = article.isEmpty ? nil : article
  }
}

extension Answers.Entry: Recordable {
  func write(to record: inout RecordWriter) {
    question.write(to: &record)
    record.flag(origin == .asked)
    record.count(turn)
    record.optional(value)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    let question = try QuestionID(from: &record)
    let origin = try record.flag() ? Answers.Origin.asked : .ahead
    let turn = try record.count()
    self.init(question: question, value: try record.optional(), origin: origin, turn: turn)
  }
}
