extension Frame: Recordable {
  func write(to record: inout RecordWriter) {
    record.name(dialog)
    record.byte(kind.rawValue)
    place.write(to: &record)
    record.name(step)
    record.byte(waitsFor.map { $0.rawValue + 1 } ?? 0)
    record.optional(topic)
    record.optional(lead)
    record.optional(lastRequest)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    let dialog: DialogName = try record.name()
    guard let kind = Kind(rawValue: try record.byte()) else { throw .meaningless }
    self.init(dialog: dialog, place: try Place(from: &record), kind: kind)
    step = try record.name()
    let waits = try record.byte()
    if waits > 0 {
      guard let waitsFor = AnswerKind(rawValue: waits - 1) else { throw .meaningless }
      self.waitsFor = waitsFor
    }
    topic = try record.optional()
    lead = try record.optional()
    lastRequest = try record.optional()
  }
}

extension Place: Recordable {
  private enum Tag: UInt8 {
    case step, question, call, request
  }

  func write(to record: inout RecordWriter) {
    switch self {
    case .step(let step):
      record.byte(Tag.step.rawValue)
      record.name(step)
    case .question(let question):
      record.byte(Tag.question.rawValue)
      record.name(question)
    case .call(let step, let dialog):
      record.byte(Tag.call.rawValue)
      record.name(step)
      record.name(dialog)
    case .request(let step):
      record.byte(Tag.request.rawValue)
      record.name(step)
    }
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    guard let tag = Tag(rawValue: try record.byte()) else { throw .meaningless }
    switch tag {
    case .step: self = .step(try record.name())
    case .question: self = .question(try record.name())
    case .call: self = .call(try record.name(), try record.name())
    case .request: self = .request(try record.name())
    }
  }
}

extension LeadUnderWay: Recordable {
  func write(to record: inout RecordWriter) {
    record.name(topic)
    record.name(dialog)
    record.list(carried)
    record.number(UInt64(wording), width: 4)
    record.text(shown)
    record.optional(consent)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    self.init(
      topic: try record.name(), dialog: try record.name(), carried: try record.list(),
      wording: UInt32(truncatingIfNeeded: try record.number(width: 4)), shown: try record.text(),
      consent: try record.optional())
  }
}

extension Consent: Recordable {
  func write(to record: inout RecordWriter) {
    record.text(text)
    record.count(turn)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    self.init(text: try record.text(), turn: try record.count())
  }
}

extension RequestResult: Recordable {
  func write(to record: inout RecordWriter) {
    record.name(topic)
    record.text(outcome.rawValue)
    record.text(reference)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    let topic: TopicID = try record.name()
    guard let outcome = Outcome(rawValue: try record.text()) else { throw .meaningless }
    self.init(topic: topic, outcome: outcome, reference: try record.text())
  }
}

extension Reference: Recordable {
  private enum Tag: UInt8 {
    case answer, answerColumn, lookup, lookupColumn, request, fixed
  }

  func write(to record: inout RecordWriter) {
    func put(_ tag: Tag, _ question: QuestionID, column: Int? = nil) {
      record.byte(tag.rawValue)
      question.write(to: &record)
      if let column { record.count(column) }
    }
    switch self {
    case .answer(let question): put(.answer, question)
    case .answerColumn(let question, let column): put(.answerColumn, question, column: column)
    case .lookup(let question): put(.lookup, question)
    case .lookupColumn(let question, let column): put(.lookupColumn, question, column: column)
    case .request(let field):
      record.byte(Tag.request.rawValue)
      record.text(field.rawValue)
    case .fixed(let field):
      record.byte(Tag.fixed.rawValue)
      record.text(field.rawValue)
    }
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    guard let tag = Tag(rawValue: try record.byte()) else { throw .meaningless }
    switch tag {
    case .answer: self = .answer(try QuestionID(from: &record))
    case .answerColumn:
      self = .answerColumn(try QuestionID(from: &record), column: try record.count())
    case .lookup: self = .lookup(try QuestionID(from: &record))
    case .lookupColumn:
      self = .lookupColumn(try QuestionID(from: &record), column: try record.count())
    case .request:
      guard let field = RequestField(rawValue: try record.text()) else { throw .meaningless }
      self = .request(field)
    case .fixed:
      guard let field = FixedField(rawValue: try record.text()) else { throw .meaningless }
      self = .fixed(field)
    }
  }
}
