extension SideQuestion: Recordable {
  private enum Tag: UInt8 {
    case wipe, switchTo, didYouMean, whichValue, offerCall, offerPerson
  }

  func write(to record: inout RecordWriter) {
    switch self {
    case .wipe: record.byte(Tag.wipe.rawValue)
    case .switchTo(let dialog, let line):
      record.byte(Tag.switchTo.rawValue)
      record.name(dialog)
      record.text(line)
    case .didYouMean(let matches):
      record.byte(Tag.didYouMean.rawValue)
      record.list(matches)
    case .whichValue(let values, let first):
      record.byte(Tag.whichValue.rawValue)
      record.list(values)
      record.count(first)
    case .offerCall(let topic):
      record.byte(Tag.offerCall.rawValue)
      record.name(topic)
    case .offerPerson(let topic):
      record.byte(Tag.offerPerson.rawValue)
      record.name(topic)
    }
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    guard let tag = Tag(rawValue: try record.byte()) else { throw .meaningless }
    switch tag {
    case .wipe: self = .wipe
    case .switchTo: self = .switchTo(try record.name(), line: try record.text())
    case .didYouMean: self = .didYouMean(try record.list())
    case .whichValue:
      let values: [Value] = try record.list()
      self = .whichValue(values, first: try record.count(upTo: values.count))
    case .offerCall: self = .offerCall(try record.name())
    case .offerPerson: self = .offerPerson(try record.name())
    }
  }
}

extension NearMatch: Recordable {
  func write(to record: inout RecordWriter) {
    switch self {
    case .article(let match):
      record.flag(true)
      match.write(to: &record)
    case .dialog(let dialog, let title, let line):
      record.flag(false)
      record.name(dialog)
      record.text(title)
      record.text(line)
    }
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    if try record.flag() {
      self = .article(try ArticleMatch(from: &record))
    } else {
      self = .dialog(try record.name(), title: try record.text(), line: try record.text())
    }
  }
}

extension ArticleMatch: Recordable {
  func write(to record: inout RecordWriter) {
    record.text(article)
    record.text(title)
    record.list(topics)
    record.number(confidence.bitPattern, width: 8)
  }

  init(from record: inout RecordReader) throws(UnreadableConversation) {
    self.init(
      article: try record.text(), title: try record.text(), topics: try record.list(),
      confidence: try record.double(in: 0...1))
  }
}
