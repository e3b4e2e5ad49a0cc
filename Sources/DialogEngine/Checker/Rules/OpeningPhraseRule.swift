/// An opening phrase opens one dialog.
struct OpeningPhraseRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    var first: [String: (dialog: CheckedDialog, range: SourceRange)] = [:]
    for dialog in bundle.dialogs {
      for phrase in dialog.script.phrases {
        guard let other = first[phrase.value.folded] else {
          first[phrase.value.folded] = (dialog, phrase.range)
          continue
        }
        let line = "regel \(other.dialog.line(other.range))"
        let place = other.dialog === dialog ? line : "\(other.dialog.path), \(line)"
        findings.report(
          .naming(.repeatedPhrase(phrase.value, firstPlace: place)), dialog, phrase.range,
          notes: [Diagnostic.Note(.first, in: other.dialog.script.file, at: other.range)])
      }
    }
  }
}
