/// The roads through all dialogs of a check.
struct DialogFlows: Sendable {
  /// What is known of each dialog, in the order of the bundle; nil for fixed texts and for dialogs of which
  /// something could not be read, as their roads are not those that their author means.
  let flows: [DialogFlow?]
  private let brokenSteps: [Set<Int>]

  /// Walks all dialogs, those that are called first.
  init(_ bundle: CheckedBundle, trusted findings: Findings) {
    var flows = [DialogFlow?](repeating: nil, count: bundle.dialogs.count)
    for index in CallGraph(bundle).calledFirst {
      let dialog = bundle.dialogs[index]
      if dialog.isFixedTexts || dialog.script.steps.isEmpty { continue }
      flows[index] = DialogFlow(dialog, KnownFlows(bundle: bundle, flows: flows))
    }
    self.flows = flows
    brokenSteps = bundle.dialogs.map(findings.brokenSteps)
  }

  /// The dialogs whose every line could be read, with their roads.
  func trusted(_ bundle: CheckedBundle) -> [(dialog: CheckedDialog, flow: DialogFlow)] {
    bundle.dialogs.indices.compactMap { index in
      guard brokenSteps[index].isEmpty, let flow = flows[index] else { return nil }
      return (bundle.dialogs[index], flow)
    }
  }

  /// All dialogs with their roads, and the steps of which something is wrong.
  func all(_ bundle: CheckedBundle) -> [(dialog: CheckedDialog, flow: DialogFlow, broken: Set<Int>)] {
    bundle.dialogs.indices.compactMap { index in
      flows[index].map { (bundle.dialogs[index], $0, brokenSteps[index]) }
    }
  }
}
