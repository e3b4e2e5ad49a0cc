/// An answer is used: tested, told, looked up with, or sent along. What `contact` asks always goes along.
struct UnusedRule: FlowRule {
  var waitsForAll: Bool { true }

  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isContact && !dialog.isFixedTexts {
      let used = Set(dialog.uses.map { $0.reference.parts[0].value })
      for placed in dialog.statements {
        guard let name = placed.statement.declaredName, !used.contains(name.value.rawValue),
          !bundle.namedElsewhere.contains(QuestionID(dialog.name, name.value))
        else { continue }
        findings.report(.flow(.unused(question: name.value.rawValue)), dialog, name.range)
      }
    }
  }
}
