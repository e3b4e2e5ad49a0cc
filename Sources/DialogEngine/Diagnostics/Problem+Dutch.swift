extension Problem {
  /// What is wrong and how to mend it, in plain Dutch.
  public var message: String {
    switch self {
    case .file(let problem): problem.message
    case .layout(let problem): problem.message
    case .naming(let problem): problem.message
    case .part(let problem): problem.message
    case .flow(let problem): problem.message
    case .consent(let problem): problem.message
    case .content(let problem): problem.message
    }
  }

  /// A likely mend, short enough to stand behind the caret; nil when the message says it all.
  public var hint: String? {
    switch self {
    case .naming(let problem): problem.hint
    case .part(let problem): problem.hint
    case .content(let problem): problem.hint
    case .file, .layout, .flow, .consent: nil
    }
  }
}

extension NearName {
  /// `bedoel je "naam" (regel 3)?`
  var question: String {
    line.map { "bedoel je \"\(name)\" (regel \($0))?" } ?? "bedoel je \"\(name)\"?"
  }
}

/// `bedoel je "naam"?`, or nil without a name.
func didYouMean(_ name: String?) -> String? { name.map { NearName($0).question } }

extension Diagnostic.Relation {
  /// What a note says behind its place.
  var text: String {
    switch self {
    case .first: "hier staat de eerste"
    case .again: "hier ook"
    case .cause: "dit hoort erbij"
    }
  }
}
