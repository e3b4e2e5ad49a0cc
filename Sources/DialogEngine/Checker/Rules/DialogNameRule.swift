/// No two dialogs have one name, and each stands in the file of its name.
struct DialogNameRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    var first: [DialogName: CheckedDialog] = [:]
    for dialog in bundle.dialogs {
      let name = dialog.script.name
      if let other = first[name.value] {
        let place = "\(other.path), regel \(other.line(other.script.name.range))"
        findings.report(
          .naming(.duplicateName(.dialog, name.value.rawValue, firstPlace: place)), dialog, name.range,
          notes: [Diagnostic.Note(.first, in: other.script.file, at: other.script.name.range)])
      } else {
        first[name.value] = dialog
        checkFileName(dialog, &findings)
      }
    }
  }

  private func checkFileName(_ dialog: CheckedDialog, _ findings: inout Findings) {
    let name = dialog.script.name
    let file = dialog.script.file.baseName
    guard !name.range.isEmpty, !name.value.rawValue.isEmpty, name.value.rawValue != file else { return }
    let fileName = String(dialog.path.split(separator: "/").last ?? "")
    findings.report(
      .naming(.fileNameDiffers(dialog: name.value.rawValue, file: fileName)), dialog, name.range)
  }
}
