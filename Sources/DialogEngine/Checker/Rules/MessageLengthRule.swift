/// A text is short enough for a phone: 160 characters.
struct MessageLengthRule: CheckRule {
  /// More is not read at ease on a phone.
  static let longest = 160

  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      // A text has no more characters than bytes, and counting bytes costs nothing.
      for text in dialog.texts where text.value.utf8.count > Self.longest && text.value.count > Self.longest {
        findings.report(.part(.longMessage(count: text.value.count)), dialog, text.range)
      }
    }
  }
}
