/// A step has one `doe` of each dialog and one `aanvraag`, so that every place where a conversation can rest
/// has a name: the question, `stap/doe naam`, `stap/aanvraag`.
struct WaitRule: CheckRule {
  private struct Place: Hashable {
    let step: Int
    let dialog: DialogName?
  }

  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isFixedTexts {
      var first: [Place: SourceRange] = [:]
      for placed in dialog.statements {
        let keyword: Keyword
        let name: DialogName?
        switch placed.statement {
        case .run(let target, _): (keyword, name) = (.run, target.value)
        case .request: (keyword, name) = (.request, nil)
        default: continue
        }
        let range = placed.statement.range
        guard let other = first[Place(step: placed.step, dialog: name)] else {
          first[Place(step: placed.step, dialog: name)] = range
          continue
        }
        findings.report(
          .part(.repeatedWait(keyword, name?.rawValue ?? "", firstLine: dialog.line(other))), dialog, range,
          notes: [Diagnostic.Note(.first, in: dialog.script.file, at: other)])
      }
    }
  }
}
