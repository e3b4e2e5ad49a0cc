/// Walks through a script and gathers the points and ways of its drawing.
struct DialogGraphBuilder {
  private let script: ScriptSyntax
  private(set) var edges: [DialogGraph.Edge] = []
  private var kinds: [DialogGraph.Kind] = []
  private var lines: [[String]] = []
  private var positions: [DialogGraph.Kind: Int] = [:]
  private var seen: Set<DialogGraph.Edge> = []

  var nodes: [DialogGraph.Node] { zip(kinds, lines).map { DialogGraph.Node(kind: $0, lines: $1) } }

  init(_ script: ScriptSyntax) { self.script = script }

  mutating func build() {
    for step in script.steps { _ = node(.step(step.name.value), step.name.value.rawValue) }
    for step in script.steps {
      walk(step.body, in: node(.step(step.name.value), step.name.value.rawValue), when: [])
    }
  }

  private mutating func walk(_ statements: [StatementSyntax], in step: Int, when conditions: [String]) {
    for statement in statements { walk(statement, in: step, when: conditions) }
  }

  private mutating func walk(_ statement: StatementSyntax, in step: Int, when conditions: [String]) {
    switch statement {
    case .say, .look: break
    case .ask(let question):
      let wording = question.messages.last?.variants.first?.raw.value ?? ""
      lines[step].append("\(question.name.value): \(wording)")
    case .answer(let topic, _): lines[step].append("antwoord \(name(of: topic))")
    case .branch(let branch): walk(branch, in: step, when: conditions)
    case .go(let target, _):
      // A step that does not exist was reported; a drawing of what there is still helps.
      guard let target = positions[.step(target.value)] else { return }
      lead(from: step, to: target, when: conditions)
    case .run(let dialog, _):
      lead(from: step, to: node(.call(dialog.value), "doe \(dialog.value)"), when: conditions)
    case .request(let request):
      let topic = name(of: request.topic)
      lead(from: step, to: node(.request(topic), "aanvraag over \(topic)"), when: conditions)
    case .done: lead(from: step, to: node(.end, "klaar"), when: conditions)
    }
  }

  private mutating func walk(_ branch: BranchSyntax, in step: Int, when conditions: [String]) {
    for arm in branch.arms {
      let tests = arm.tests.map { script.file.text(in: $0.range) }
      walk(arm.body, in: step, when: conditions + tests)
    }
    if let otherwise = branch.otherwise { walk(otherwise, in: step, when: conditions + ["anders"]) }
  }

  private func name(of topic: TopicSyntax) -> String {
    switch topic {
    case .fixed(let id): id.value.rawValue
    case .reference(let reference): "{\(reference.parts.map(\.value).joined(separator: "."))}"
    }
  }

  /// The point of this kind, made where it is not there yet.
  private mutating func node(_ kind: DialogGraph.Kind, _ name: String) -> Int {
    if let position = positions[kind] { return position }
    positions[kind] = kinds.count
    kinds.append(kind)
    lines.append([name])
    return kinds.count - 1
  }

  private mutating func lead(from start: Int, to end: Int, when conditions: [String]) {
    let edge = DialogGraph.Edge(from: start, to: end, condition: conditions.joined(separator: " en "))
    if seen.insert(edge).inserted { edges.append(edge) }
  }
}
