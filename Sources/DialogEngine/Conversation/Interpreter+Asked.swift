extension Interpreter {
  /// Something was asked: the best article and the best opening phrase are compared by confidence. In a
  /// form the article wins a tie, at the front door the opening phrase.
  mutating func takesQuestion(_ line: NormalizedLine) -> Bool {
    // In `contact` only what really asks is a question: somebody is telling who they are.
    guard line.asks || (state.topDialog != .contact && !isBareAnswer(line) && !namesUnlisted(line)) else {
      return false
    }
    let found = SearchResult(articles: articles(for: line), dialogs: dialogs(for: line))
    let threshold = context.understanding.thresholds.answer
    let article = found.articles.first.flatMap { $0.confidence >= threshold ? $0 : nil }
    let dialog = found.dialogs.first.flatMap { $0.confidence >= threshold ? $0 : nil }
    switch (article, dialog) {
    case (let article?, let dialog?):
      let lead = dialog.confidence - article.confidence
      let opens = isInForm ? lead > ConfidenceThresholds.tie : lead >= -ConfidenceThresholds.tie
      if opens { open(dialog, from: line) } else { answer(with: article, to: line) }
    case (let article?, nil): answer(with: article, to: line)
    case (nil, let dialog?): open(dialog, from: line)
    case (nil, nil): return offersNearest(found, for: line)
    }
    return true
  }

  /// A word or two where a name out of a list is asked, such as `kapper`: that is somebody's answer, though the
  /// list lacks it.
  private mutating func namesUnlisted(_ line: NormalizedLine) -> Bool {
    guard let question = waitingQuestion, case .row = question.type, question.skip != nil else {
      return false
    }
    return line.tokens.count(where: ChoiceMatcher.isContent) <= 2 && line.tokens.count <= 4
      && dialogs(for: line).first?.confidence != 1
  }

  /// Numbers, `weet ik niet`, or a yes or a no where none was asked for: no article answers these.
  func isBareAnswer(_ line: NormalizedLine) -> Bool {
    if Interpreter.refusals.contains(line.folded) { return true }
    if ChoiceNumber.readSeveral(line) != nil { return true }
    guard line.tokens.count <= 3, case .understood = AnswerReader.yesNo.read(line, today: context.today)
    else { return false }
    return true
  }

  /// Whether the knowledge base or an opening phrase is sure about a line.
  mutating func isAnswerable(_ line: NormalizedLine) -> Bool {
    let threshold = context.understanding.thresholds.answer
    return (dialogs(for: line).first?.confidence ?? 0) >= threshold
      || (articles(for: line).first?.confidence ?? 0) >= threshold
  }

  /// The articles that answer a line, searched for once, however often a step asks.
  private mutating func articles(for line: NormalizedLine) -> [ArticleMatch] {
    if let found = foundArticles, found.line == line.raw { return found.matches }
    let matches = matches(for: line)
    foundArticles = (line.raw, matches)
    return matches
  }

  /// `wat kost dat` asks about what was told of last, so it is looked up together with the name of that, and
  /// answered by an article about that price or not at all. In `contact` nobody is asked to guess.
  private func matches(for line: NormalizedLine) -> [ArticleMatch] {
    guard let measure = Measure(of: line), state.topDialog != .contact, let topic = topicToldOf,
      let title = program.topics[topic]?.title
    else { return context.understanding.articles(for: line.raw, audience: audience, on: context.today) }
    return context.understanding.articles(
      for: "\(line.raw) \(title)", audience: audience, on: context.today
    ).filter { $0.topics.contains(topic) && measure.isNamed(by: $0.title) }
  }

  /// The topic of the last article under way, else that of the dialog.
  private var topicToldOf: TopicID? {
    for frame in state.stack.reversed() {
      if let topic = frame.topic { return topic }
      if frame.dialog != .start, let topic = program.dialog(frame.dialog)?.topic { return topic }
    }
    return nil
  }

  /// The dialogs whose opening phrases come near a line, likewise. Those under way don't count.
  mutating func dialogs(for line: NormalizedLine) -> [DialogMatch] {
    if let found = foundDialogs, found.line == line.raw { return found.matches }
    let matches = context.understanding.dialogs(for: line.raw, audience: audience)
      .filter { program.dialog($0.dialog) != nil && !state.contains($0.dialog) }
    foundDialogs = (line.raw, matches)
    return matches
  }

  private mutating func answer(with match: ArticleMatch, to line: NormalizedLine) {
    recognitions.append(.article(match.article, confidence: match.confidence))
    give(match)
    goOnAfterAnswer(to: line)
  }

  /// In a form the waiting question comes back. At the front door the conversation moves on to whether there
  /// is anything else, with what the line told about the person.
  mutating func goOnAfterAnswer(to line: NormalizedLine) {
    guard !isInForm, program.dialog(.start)?.positions[.step(.anythingElse)] != nil else {
      return askAgain(.short)
    }
    rememberWayBack()
    takeVolunteered(from: line, besides: nil)
    _ = resumesAtAnythingElse()
  }

  /// Goes on at whether there is anything else, about the article that was told; false where `start` has no such
  /// step.
  mutating func resumesAtAnythingElse() -> Bool {
    guard program.dialog(.start)?.positions[.step(.anythingElse)] != nil else { return false }
    let unread = state.unreadMore
    state.openings &+= 1
    state.stack.removeSubrange(1...)
    state.stack[0].rest(at: .step(.anythingElse))
    state.stack[0].topic = articles.last?.topics.first { program.topics[$0] != nil }
    run()
    state.unreadMore = unread
    return true
  }

  /// Gives what an article says.
  mutating func give(_ match: ArticleMatch) {
    guard let text = context.understanding.article(match.article) else { return say(.noAnswer) }
    give(text, confidence: match.confidence, title: match.title)
  }

  mutating func give(_ text: ArticleText, confidence: Double, title: String = "") {
    messages += text.messages
    if context.keepsUnanswered, text.topics.contains(.privacy) { say(.questionsKept) }
    conversation.said.add(text.id.fingerprint)
    articles.append(
      ArticleMatch(article: text.id, title: title, topics: text.topics, confidence: confidence))
    state.unreadMore = text.more.isEmpty ? nil : text.id
    if state.unreadMore != nil, waitingQuestion?.readsNumbers ?? false { say(.moreToRead) }
  }

  /// The part of a line that asks, when another part was taken as an answer: answered, or admitted not to
  /// be known. The dialog goes on either way.
  ///
  /// - Returns: Whether an article answered it.
  @discardableResult
  mutating func answerOrAdmit(_ asked: NormalizedLine) -> Bool {
    if asksReason(asked), let question = waitingQuestion {
      sayReason(of: question)
      return false
    }
    let best = context.understanding.articles(for: asked.raw, audience: audience, on: context.today).first
    guard let best, best.confidence >= context.understanding.thresholds.answer else {
      recognitions.append(.unanswered)
      say(.noAnswer)
      return false
    }
    recognitions.append(.article(best.article, confidence: best.confidence))
    give(best)
    return true
  }

  /// At the front door a dialog begins at once; inside a form the person is asked first.
  private mutating func open(_ match: DialogMatch, from line: NormalizedLine) {
    recognitions.append(.opening(match.dialog, confidence: match.confidence))
    if match.dialog == .contact { return showContact() }
    guard isInForm else { return enter(match.dialog, from: line) }
    guard mayDigress else {
      say(.finishFirst)
      return askAgain(.short)
    }
    ask(.switchTo(match.dialog, line: line.raw))
  }

  /// At most two digressions at once, and none on top of `contact`.
  var mayDigress: Bool {
    state.topDialog != .contact && state.stack.count { $0.kind == .digression } < 2
  }

  /// Begins a dialog on top of what waits, with what the line already told.
  mutating func enter(_ name: DialogName, from line: NormalizedLine) {
    if name == .contact { return showContact() }
    guard let dialog = program.dialog(name), let first = dialog.steps.first, !state.contains(name) else {
      return askAgain(.short)
    }
    rememberWayBack()
    state.misses = 0
    state.unreadMore = nil
    if !isInForm, program.dialog(.start)?.positions[.step(.anythingElse)] != nil {
      state.openings &+= 1
      state.stack.removeSubrange(1...)
      state.stack[0].rest(at: .step(.anythingElse))
      state.stack[0].topic = nil
      state.stack.append(Frame(dialog: name, place: .step(first), kind: .call))
    } else {
      state.stack.append(Frame(dialog: name, place: .step(first), kind: .digression))
    }
    takeVolunteered(from: line, besides: nil, opening: name)
    run()
  }

  /// Not sure, but near: up to two are offered. Otherwise a question is honestly left open.
  private mutating func offersNearest(_ found: SearchResult, for line: NormalizedLine) -> Bool {
    guard line.asks || !isInForm else { return false }
    let near = nearest(found, for: line)
    guard near.isEmpty else {
      ask(.didYouMean(near))
      return true
    }
    guard line.asks else { return false }
    recognitions.append(.unanswered)
    if let question = waitingQuestion {
      countMiss(at: question) { $0.say(.noAnswer) }
    } else {
      say(.noAnswer)
    }
    return true
  }

  private func nearest(_ found: SearchResult, for line: NormalizedLine) -> [NearMatch] {
    let threshold = context.understanding.thresholds.suggestion
    let articles = found.articles.filter { $0.confidence >= threshold }
      .map { (confidence: $0.confidence, suggestion: NearMatch.article($0)) }
    let dialogs = found.dialogs.filter { $0.confidence >= threshold && (!isInForm || mayDigress) }
      .map { match in
        let title = program.dialog(match.dialog)?.title ?? match.dialog.rawValue
        return (
          confidence: match.confidence,
          suggestion: NearMatch.dialog(match.dialog, title: title, line: line.raw)
        )
      }
    return (articles + dialogs).enumerated()
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .prefix(2).map(\.element.suggestion)
  }
}

/// What a line may ask for.
struct SearchResult {
  let articles: [ArticleMatch]
  let dialogs: [DialogMatch]
}
