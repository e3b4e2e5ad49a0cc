extension KnowledgeBase {
  /// Whether a line sounds more like lines that are about nothing here than like any topic; never where nothing was
  /// learned.
  public func isOffTopic(_ line: LineWords) -> Bool {
    guard let topics else { return false }
    return topics.isOffTopic(topics.view(of: line))
  }
}
