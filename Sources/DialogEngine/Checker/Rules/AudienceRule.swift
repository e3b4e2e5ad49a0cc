/// `voor` names groups that exist.
struct AudienceRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    let known = bundle.context.audiences
    for dialog in bundle.dialogs {
      for group in dialog.script.audience where !known.contains(group.value) {
        let suggestion = Suggestion.nearest(to: group.value, among: known)
        findings.report(
          .naming(.unknownAudience(group.value, known: known, suggestion: suggestion)), dialog, group.range)
      }
    }
  }
}
