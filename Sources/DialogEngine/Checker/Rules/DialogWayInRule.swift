/// Each dialog has an opening phrase, or is run by another one. Checked when there is a `start`.
struct DialogWayInRule: FlowRule {
  var waitsForAll: Bool { true }

  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    guard bundle.dialog(.start) != nil else { return }
    let called = Set(bundle.dialogs.flatMap { $0.calls.map(\.name.value) })
    let given: Set<DialogName> = [.start, .contact, .fixedTexts]
    for dialog in bundle.dialogs where !given.contains(dialog.name) && !called.contains(dialog.name) {
      guard dialog.script.phrases.isEmpty else { continue }
      findings.report(.flow(.noWayIntoDialog(dialog.name)), dialog, dialog.script.name.range)
    }
  }
}
