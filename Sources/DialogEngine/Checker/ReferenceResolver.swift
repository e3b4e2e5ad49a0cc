/// Finds what a dotted name stands for.
struct ReferenceResolver: Sendable {
  /// What a dotted name stands for.
  enum Meaning: Sendable {
    /// A question of this dialog or of another one, perhaps with a column of its table.
    case question(QuestionSyntax, dialog: CheckedDialog, column: Word?)
    /// A row that this dialog looks up, perhaps with a column.
    case lookup(LookupSyntax, column: Word?)
    /// A name that the program gives a value to.
    case builtIn
    /// A name that the program gives a value to, but not here.
    case builtInElsewhere(Problem.BuiltInPlace)
    /// Nothing of that name is known.
    case unknown
    /// It may well exist: the file that would say so could not be read.
    case unreadable
  }

  let bundle: CheckedBundle
  let dialog: CheckedDialog
  /// The questions of the dialogs that this one runs, by dotted name.
  private let calledNames: [NearName]
  private let calledSuggester: Suggester

  init(_ bundle: CheckedBundle, _ dialog: CheckedDialog) {
    self.bundle = bundle
    self.dialog = dialog
    let called = Set(dialog.calls.map(\.name.value)).sorted().compactMap(bundle.dialog)
    calledNames = called.flatMap { other in
      other.questions.map { NearName("\(other.name).\($0.name.value)") }
    }
    calledSuggester = Suggester(calledNames)
  }

  /// What `aanvraag` can say of the lead that is being made or was made last.
  static let requestParts = ["wie", "onderwerp", "mee", "nummer", "uitkomst"]
  /// What `contact` can say in the fixed texts.
  static let contactParts = ["naam", "telefoon", "uren", "melding", "weer"]
  /// Single names that have a value in the fixed texts.
  static let fixedTextNames = ["titel", "vraag", "waarde", "aantal", "onthouden", "overslaan"]
  /// The values of `aanvraag.uitkomst`.
  static let outcomes = ["verstuurd", "geweigerd", "mislukt"]

  func meaning(of reference: ReferenceSyntax) -> Meaning {
    let parts = reference.parts.map(\.value)
    if let builtIn = builtIn(parts) { return builtIn }
    if let declared = dialog.declared[QuestionName(rawValue: parts[0])], parts.count < 3 {
      let column = parts.count == 2 ? reference.parts[1] : nil
      return meaning(of: declared, dialog, column)
    }
    guard parts.count > 1 else { return .unknown }
    return meaning(of: reference, in: DialogName(rawValue: parts[0]))
  }

  private func meaning(of reference: ReferenceSyntax, in other: DialogName) -> Meaning {
    guard let called = bundle.dialog(other) else {
      let isReported = bundle.isUnreadable(other) || dialog.calls.contains { $0.name.value == other }
      return isReported ? .unreadable : .unknown
    }
    let column = reference.parts.count == 3 ? reference.parts[2] : nil
    guard let declared = called.declared[QuestionName(rawValue: reference.parts[1].value)],
      case .question = declared
    else { return .unknown }
    return meaning(of: declared, called, column)
  }

  private func meaning(
    of declared: CheckedDialog.Declared, _ dialog: CheckedDialog, _ column: Word?
  ) -> Meaning {
    switch declared {
    case .lookup(let lookup): return .lookup(lookup, column: column)
    case .question(let question):
      switch question.type.value {
      case .row, .unknown: return .question(question, dialog: dialog, column: column)
      default: return column == nil ? .question(question, dialog: dialog, column: nil) : .unknown
      }
    }
  }

  private func builtIn(_ parts: [String]) -> Meaning? {
    if parts.count == 2, parts[0] == "aanvraag" {
      guard Self.requestParts.contains(parts[1]) else { return .unknown }
      let hasRequest = dialog.isContact || dialog.isFixedTexts || dialog.hasRequest || !dialog.calls.isEmpty
      return hasRequest ? .builtIn : .builtInElsewhere(.afterRequest)
    }
    if parts.count == 2, parts[0] == "contact", !dialog.isContact {
      guard Self.contactParts.contains(parts[1]) else { return dialog.isFixedTexts ? .unknown : nil }
      return dialog.isFixedTexts ? .builtIn : .builtInElsewhere(.fixedTexts)
    }
    guard parts.count == 1, Self.fixedTextNames.contains(parts[0]) else { return nil }
    if dialog.isFixedTexts { return .builtIn }
    return dialog.declared[QuestionName(rawValue: parts[0])] == nil ? .builtInElsewhere(.fixedTexts) : nil
  }

  /// What was probably meant by a reference of which nothing is known.
  func suggestion(for reference: ReferenceSyntax) -> NearName? {
    let parts = reference.parts.map(\.value)
    guard parts.count > 1 else { return suggestion(for: parts[0]) }
    if parts[0] == "aanvraag" { return near(parts[1], among: Self.requestParts, of: "aanvraag") }
    if parts[0] == "contact", dialog.isFixedTexts {
      return near(parts[1], among: Self.contactParts, of: "contact")
    }
    if dialog.declared[QuestionName(rawValue: parts[0])] != nil { return NearName(parts[0]) }
    guard let called = bundle.dialog(DialogName(rawValue: parts[0])) else {
      return suggestion(for: reference.text)
    }
    return called.answerNames.nearest(to: parts[1]).map { NearName("\(parts[0]).\($0.name)") }
  }

  private func suggestion(for name: String) -> NearName? {
    if let near = dialog.answerNames.nearest(to: name) { return near }
    let same = calledNames.first { $0.name.split(separator: ".").last.map(String.init) == name }
    return same ?? calledSuggester.nearest(to: name)
  }

  private func near(_ part: String, among parts: [String], of owner: String) -> NearName? {
    Suggestion.nearest(to: part, among: parts).map { NearName("\(owner).\($0)") }
  }
}
