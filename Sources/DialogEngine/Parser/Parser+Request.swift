extension Parser {
  /// `aanvraag = "aanvraag" "over" ( ONDERWERP | "{" ref "}" ) [ IN "mee" ref { "," ref } UIT ]`
  mutating func parseRequest(_ index: Int) -> RequestSyntax? {
    let line = lines[index]
    let over = file.firstWord(in: line.rest)
    let carried = parseCarried(index)
    guard file.text(in: over) == "over" else {
      report(.part(.unreadableStatement(.request)), at: line.range)
      return nil
    }
    guard let topic = parseTopic(line, in: file.trimmed(SourceRange(over.end, line.rest.end))) else {
      return nil
    }
    return RequestSyntax(topic: topic, carried: carried, range: line.range)
  }

  private mutating func parseCarried(_ index: Int) -> [ReferenceSyntax] {
    var carried: [ReferenceSyntax] = []
    var isFirst = true
    for child in children(of: index) where lines[child].keyword == .carry && !lines[child].isSilenced {
      if !isFirst { reportRepetition(of: child) }
      isFirst = false
      for word in parseList(lines[child]) {
        if let reference = parseReference(word.range) {
          carried.append(reference)
        } else {
          report(.naming(.invalidName(word.value, proposal: Self.properName(word.value))), at: word.range)
        }
      }
    }
    return carried
  }

  /// `ONDERWERP | "{" ref "}"`
  mutating func parseTopic(_ line: ScriptLine, in range: SourceRange) -> TopicSyntax? {
    guard let keyword = line.keyword else { return nil }
    let words = file.words(in: range)
    guard let first = words.first else {
      report(.naming(.missingName(keyword)), at: line.range)
      return nil
    }
    if first.value.hasPrefix("{") {
      let inner = SourceRange(range.start + 1, max(range.start + 1, range.end - 1))
      guard file.text(in: range).hasSuffix("}"), let reference = parseReference(inner) else {
        report(.part(.unreadableReference), at: range)
        return nil
      }
      return .reference(reference)
    }
    guard words.count == 1 else {
      report(.part(.unreadableStatement(keyword)), at: SourceRange(words[1].range.start, range.end))
      return nil
    }
    return parseName(first).map { .fixed($0.named(TopicID.init(rawValue:))) }
  }
}
