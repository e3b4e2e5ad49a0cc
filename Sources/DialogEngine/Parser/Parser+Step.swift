extension Parser {
  /// `stap = "stap" NAAM IN [ "voorheen" NAAM ] opdracht { opdracht } UIT`
  mutating func parseStep(_ index: Int) -> StepSyntax? {
    let name = parseOnlyName(lines[index])
    var earlier: [Located<StepName>] = []
    for child in children(of: index) where lines[child].keyword == .earlier && !lines[child].isSilenced {
      if let name = parseOnlyName(lines[child]) { earlier.append(name.named(StepName.init(rawValue:))) }
    }
    let body = parseBlock(index)
    guard let name else { return nil }
    return StepSyntax(
      name: name.named(StepName.init(rawValue:)), earlierNames: earlier, body: body,
      extent: extent(of: index))
  }

  /// The statements under a line; without any, that is reported.
  mutating func parseBlock(_ index: Int) -> [StatementSyntax] {
    let children = children(of: index)
    if let keyword = lines[index].keyword, children.allSatisfy({ lines[$0].keyword == .earlier }) {
      report(.layout(.emptyBlock(keyword)), at: lines[index].range)
    }
    var body: [StatementSyntax] = []
    var position = 0
    while position < children.count {
      let next = min(groupEnd(children, from: position), children.count)
      body += parseStatement(Array(children[position..<next]))
      position = next
    }
    return body
  }

  /// Where the lines end that make one statement: `zeg` with `of`, `als` with `als` and `anders`.
  private func groupEnd(_ children: [Int], from start: Int) -> Int {
    var end = start + 1
    func keyword(_ position: Int) -> Keyword? {
      position < children.count && !lines[children[position]].isSilenced
        ? lines[children[position]].keyword : nil
    }
    switch keyword(start) {
    case .say:
      while keyword(end) == .variant { end += 1 }
    case .when:
      while keyword(end) == .when { end += 1 }
      if keyword(end) == .otherwise { end += 1 }
    default: break
    }
    return end
  }

  /// One statement out of the lines that make it; none when they could not be read.
  private mutating func parseStatement(_ group: [Int]) -> [StatementSyntax] {
    let index = group[0]
    let line = lines[index]
    guard let keyword = line.keyword, !line.isSilenced else { return parseBroken(index) }
    switch keyword {
    case .say: return parseMessage(group).map { [.say($0)] } ?? []
    case .ask: return parseQuestion(index).map { [.ask($0)] } ?? []
    case .when: return [.branch(parseBranch(group))]
    case .go:
      return parseOnlyName(line).map { [.go($0.named(StepName.init(rawValue:)), range: line.range)] } ?? []
    case .run:
      return parseOnlyName(line).map { [.run($0.named(DialogName.init(rawValue:)), range: line.range)] } ?? []
    case .answer: return parseTopic(line, in: line.rest).map { [.answer($0, range: line.range)] } ?? []
    case .look: return parseLookup(line).map { [.look($0)] } ?? parseBroken(index)
    case .request: return parseRequest(index).map { [.request($0)] } ?? []
    case .done:
      if !line.rest.isEmpty { report(.part(.unreadableStatement(.done)), at: line.rest) }
      return [.done(range: line.range)]
    default: return []
    }
  }

  /// `zeg = "zeg" TEKST { "of" TEKST }`
  mutating func parseMessage(_ group: [Int]) -> MessageSyntax? {
    let variants = group.compactMap { parseText(lines[$0]) }
    guard !variants.isEmpty else { return nil }
    return MessageSyntax(variants: variants, range: lines[group[0]].range)
  }

  /// What an unreadable line and the lines silenced under it would have asked: their names still count, with
  /// a type that no rule complains about.
  func parseBroken(_ index: Int) -> [StatementSyntax] {
    (index..<max(lines[index].end, index + 1)).compactMap { nested in
      brokenName(lines[nested]).map { .ask(brokenQuestion($0, range: lines[nested].range)) }
    }
  }

  /// The name that a line seems to declare.
  private func brokenName(_ line: ScriptLine) -> Word? {
    guard let first = file.words(in: line.rest).first else { return nil }
    let keyword = line.keyword ?? Keyword.nearest(to: file.text(in: line.word), in: .step)
    let hasColon = first.value.hasSuffix(":")
    guard keyword == .ask || keyword == .look || (line.keyword == nil && hasColon) else { return nil }
    let name = hasColon ? SourceRange(first.range.start, first.range.end - 1) : first.range
    return Self.isProperName(file.text(in: name)) ? file.located(name) : nil
  }

  /// A question of which no more is known than its name.
  func brokenQuestion(_ name: Word, range: SourceRange) -> QuestionSyntax {
    QuestionSyntax(
      name: name.named(QuestionName.init(rawValue:)), type: Located(.unknown, at: name.range),
      isAskedEachTime: false, messages: [], short: nil, reason: nil, notUnderstood: nil, invalid: nil,
      skip: nil, examples: [], earlierNames: [], options: [], range: range)
  }
}
