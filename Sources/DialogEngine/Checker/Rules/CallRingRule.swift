/// No dialog runs itself, also not by way of others. A ring is reported once, where it closes.
struct CallRingRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for ring in CallGraph(bundle).rings {
      let names = ring.dialogs.map { bundle.dialogs[$0].name }
      guard let last = ring.dialogs.dropLast().last else { continue }
      findings.report(.flow(.ring(names)), bundle.dialogs[last], ring.closing.range)
    }
  }
}
