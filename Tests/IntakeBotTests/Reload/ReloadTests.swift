import Testing

@testable import DialogEngine
@testable import IntakeBot

/// Every shipped question changes while somebody waits at it.
@Suite("A changed script under a conversation at every question")
struct ReloadTests {
  static let waiting =
    LocalTime("2026-11-23 10:00").flatMap { ShippedDialogs.content.context(at: $0) }
    .map { WaitingConversations(in: $0).byQuestion } ?? [:]
  static let questions = waiting.keys.sorted()

  /// What the shipped scripts are compiled with.
  static let bundle: ScriptBundle = {
    let files = ContentFolder(path: ShippedDialogs.path).read()
    var problems: [ContentProblem] = []
    let tables = ContentTables(files, problems: &problems)
    let articles = ArticleCollection(files.articles, topics: nil)
    let topics = TopicTable(tables.topicRows, receivers: tables.receivers, articles: articles)
    return tables.bundle(scripts: files.scripts, topics: topics.topics, articles: [])
  }()

  /// The shipped content with other scripts, unchecked: a broken script must not break a conversation either.
  static func context(_ scripts: [SourceFile]) throws -> StepContext {
    var bundle = Self.bundle
    bundle.scripts = scripts
    let reserved = ReservedWords(synonyms: bundle.reservedPhrases.map { ($0.word, $0.phrase) })
    let program = Compiler.program(
      of: bundle, bundle.scripts.compactMap { ParsedScript($0).script }, reserved)
    let before = try shipped()
    return StepContext(
      program: program, understanding: before.understanding, today: before.today, contact: nil,
      acceptsLeads: true)
  }

  static func shipped() throws -> StepContext {
    try #require(ShippedDialogs.content.context(at: ShippedDialogs.monday()))
  }

  @Test("The walk comes to every question of every dialog")
  func reachesAll() throws {
    let all = try Self.shipped().program.dialogs.values.flatMap(\.questions.values).map(\.id).sorted()
    #expect(all.filter { Self.waiting[$0] == nil } == [])
  }

  @Test("The rule holds", arguments: ScriptEdit.allCases)
  func rule(edit: ScriptEdit) throws {
    let before = try Self.shipped()
    for question in Self.questions {
      let conversation = try #require(Self.waiting[question])
      let scripts = try #require(edit.applied(to: question, in: Self.bundle.scripts), "\(question)")
      let after = try Self.context(scripts)
      let asked = try #require(before.program.question(question))
      let line = try #require(WaitingConversations.answers(to: asked).first)
      let turn = conversation.step(.line(line), in: after)
      #expect(
        !turn.messages.isEmpty && !turn.messages.contains { $0.isEmpty || $0.contains("{") }, "\(question)")
      switch edit {
      case .insertedBefore:
        expectTaken(line, at: question, as: question, by: turn, insteadOf: conversation, in: before)
      case .renamedWithEarlierName:
        expectTaken(
          line, at: question, as: ScriptEdit.newName(question), by: turn, insteadOf: conversation, in: before)
      case .renamed, .retyped: expectMoved(question, turn, from: conversation, in: after, isRemoved: false)
      case .removed: expectMoved(question, turn, from: conversation, in: after, isRemoved: true)
      }
    }
  }

  /// The line was taken as the answer that it is in the scripts as they were, and nobody was told of a change.
  private func expectTaken(
    _ line: String, at question: QuestionID, as now: QuestionID, by turn: Turn,
    insteadOf conversation: Conversation, in before: StepContext
  ) {
    let value = conversation.step(.line(line), in: before).recognitions.compactMap { recognition in
      if case .answer(question, let value) = recognition { value } else { nil }
    }
    let taken = turn.recognitions.compactMap { recognition in
      if case .answer(now, let value) = recognition { value } else { nil }
    }
    #expect(!value.isEmpty && taken == value, "\(question)")
    #expect(!turn.messages.contains(Self.moved), "\(question)")
  }

  /// A word of explanation, the first open question of the step, and all other answers as they were.
  private func expectMoved(
    _ question: QuestionID, _ turn: Turn, from conversation: Conversation, in after: StepContext,
    isRemoved: Bool
  ) {
    #expect(turn.messages.first == Self.moved, "\(question)")
    #expect(turn.effects.isEmpty, "\(question)")
    // A yes is asked anew rather than that a lead goes out unseen.
    for (other, value) in conversation.notebook
    where other != question && after.program.question(other)?.type != .consent {
      #expect(
        turn.conversation.notebook.contains { $0.question == other && $0.value == value },
        "\(question) \(other)")
    }
    guard !isRemoved else {
      #expect(turn.waiting != nil || turn.conversation.isEnded, "\(question)")
      return
    }
    let step = turn.waiting.flatMap { after.program.question($0)?.step }
    let expected = ShippedDialogs.content.program?.question(question)?.step
    #expect(
      step == expected && turn.waiting?.dialog == question.dialog,
      "\(question) \(turn.waiting?.description ?? "-")")
  }

  private static let moved: String = {
    let text = ShippedDialogs.content.program?.fixedTexts[.moved]?.first?.variants.first
    guard case .literal(let words)? = text?.pieces.first else { return "" }
    return words
  }()

  @Test("An option put above the others leaves every number on the screen what it was")
  func optionAbove() throws {
    let before = try Self.shipped()
    for question in Self.questions {
      guard let conversation = Self.waiting[question], let old = before.program.question(question),
        !old.options.isEmpty
      else { continue }
      var scripts = Self.bundle.scripts
      let index = try #require(scripts.firstIndex { $0.path.hasSuffix("/\(question.dialog).dialog") })
      let block = try #require(QuestionBlock(question.question, in: scripts[index]))
      var lines = block.lines
      let first = try #require(block.range.first { lines[$0].contains("  optie ") })
      lines.insert("\(block.indent)  optie gloednieuw  Gloednieuw", at: first)
      scripts[index] = SourceFile(path: scripts[index].path, text: lines.joined(separator: "\n"))
      let after = try Self.context(scripts)
      for number in 1...min(5, old.options.count) {
        let line = ConversationInput.line("\(number)")
        let meant = conversation.step(line, in: before).recognitions.first
        #expect(conversation.step(line, in: after).recognitions.first == meant, "\(question) \(number)")
      }
    }
  }
}
