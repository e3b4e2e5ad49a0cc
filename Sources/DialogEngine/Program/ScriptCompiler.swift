/// Compiles one checked script into a dialog.
struct ScriptCompiler {
  let script: ScriptSyntax
  let scope: Scope
  let translations: [Translation]
  private(set) var code = DialogCode()
  /// The step that is being compiled, for the names of its places.
  private(set) var step: StepName = ""
  /// The line of the script that is being compiled.
  private var line = 1
  /// Jumps to steps whose position is not known yet.
  private var jumps: [(at: Int, to: StepName)] = []

  init(_ script: ScriptSyntax, in scope: Scope, translations: [Translation] = []) {
    self.script = script
    self.scope = scope
    self.translations = translations
  }

  /// The compiled dialog.
  mutating func dialog() -> Dialog {
    for step in script.steps { compile(step) }
    for jump in jumps {
      // The checker has seen to it that the step exists; the end of the dialog is a safe place otherwise.
      code.instructions[jump.at] = .jump(code.positions[.step(jump.to)] ?? code.instructions.count - 1)
    }
    return Dialog(
      name: script.name.value, title: script.title.value, audience: script.audience.map(\.value),
      openingPhrases: script.phrases.map(\.value), topic: script.topic?.value,
      steps: script.steps.map(\.name.value), code: code)
  }

  /// Where the instructions of the compiled dialog came from.
  var origin: DialogOrigin { DialogOrigin(path: script.file.path, lines: code.lines) }

  private mutating func compile(_ syntax: StepSyntax) {
    step = syntax.name.value
    code.positions[.step(step)] = code.instructions.count
    compile(syntax.body)
    // What the checker proved to be needless belongs to no line.
    line = 0
    emit(.done)
  }

  mutating func compile(_ statements: [StatementSyntax]) {
    for statement in statements { compile(statement) }
  }

  private mutating func compile(_ statement: StatementSyntax) {
    compileLine(at: statement.range)
    switch statement {
    case .say(let message): emit(.say(compiled(message)))
    case .ask(let question): compile(question)
    case .branch(let branch): compile(branch)
    case .go(let target, _):
      jumps.append((at: code.instructions.count, to: target.value))
      emit(.jump(0))
    case .run(let name, _): compileCall(name.value)
    case .answer(let topic, _): if let source = compiled(topic) { emit(.answer(source)) }
    case .look(let lookup): compile(lookup)
    case .request(let request): compile(request)
    case .done: emit(.done)
    }
  }

  /// What is emitted from here on comes of this line.
  mutating func compileLine(at range: SourceRange) { line = script.file.line(at: range.start) }

  @discardableResult
  mutating func emit(_ instruction: Instruction) -> Int {
    code.instructions.append(instruction)
    code.lines.append(line)
    return code.instructions.count - 1
  }

  mutating func replace(at position: Int, with instruction: Instruction) {
    code.instructions[position] = instruction
  }

  var nextPosition: Int { code.instructions.count }

  private mutating func compile(_ syntax: QuestionSyntax) {
    let question = compiled(syntax)
    code.questions.append(question)
    code.positions[.question(syntax.name.value)] = nextPosition
    emit(.ask(question))
  }

  private mutating func compileCall(_ name: DialogName) {
    let place = Place.call(step, name)
    code.positions[place] = nextPosition
    if !code.callees.contains(name) { code.callees.append(name) }
    emit(.call(name, at: place))
  }

  private mutating func compile(_ lookup: LookupSyntax) {
    guard let table = scope.tables[lookup.table.value] else { return }
    let keys = lookup.keys.compactMap { key -> Lookup.Key? in
      guard let column = table.index(of: key.column.value) else { return nil }
      if let value = key.value { return Lookup.Key(column: column, source: .fixed(value.value)) }
      let question = QuestionID(scope.dialog, QuestionName(rawValue: key.column.value.rawValue))
      return Lookup.Key(column: column, source: .answer(question))
    }
    let id = QuestionID(scope.dialog, lookup.name.value)
    code.lookups[lookup.name.value] = Lookup(id: id, table: table, keys: keys)
  }

  private mutating func compile(_ request: RequestSyntax) {
    guard let topic = compiled(request.topic) else { return }
    let place = Place.request(step)
    code.positions[place] = nextPosition
    emit(.request(Request(topic: topic, carried: request.carried.compactMap(scope.resolve), place: place)))
  }

  private func compiled(_ topic: TopicSyntax) -> TopicSource? {
    switch topic {
    case .fixed(let id): return .fixed(id.value)
    case .reference(let reference):
      guard case .answer(let question) = scope.resolve(reference) else { return nil }
      return .option(question)
    }
  }
}
