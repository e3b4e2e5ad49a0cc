/// A line of a script with its words set apart as the layout wants it. Texts stay as they are, inside and out.
struct NormalLine {
  let file: SourceFile
  let line: ScriptLine

  /// Keyword and rest, without what stands in front and without a comment.
  func text(at column: TextColumns.Column) -> String {
    guard let keyword = line.keyword else { return file.text(in: line.range) }
    let word = keyword.rawValue
    guard !line.rest.isEmpty else { return word }
    let rest = rest(of: keyword, label: column.label)
    return word + Self.gap(keyword.hasWideGap ? max(column.text - word.utf8.count, 1) : 1, before: rest)
      + rest
  }

  private func rest(of keyword: Keyword, label: Int) -> String {
    switch keyword {
    case .dialog: named(label: 0)
    case .option: named(label: label)
    case .audience, .synonyms, .carry: list(line.rest)
    case .example: example
    case .ask: question
    case .when: condition
    case .look: lookup
    case .answer: topic(line.rest)
    case .request: request
    default: file.text(in: line.rest)
    }
  }

  /// `NAAM  TEKST`, the text two spaces behind the name or in a column.
  private func named(label: Int) -> String {
    let name = file.firstWord(in: line.rest)
    let text = file.text(in: file.trimmed(SourceRange(name.end, line.rest.end)))
    guard !text.isEmpty else { return file.text(in: name) }
    return file.text(in: name) + Self.gap(max(label - (name.end - name.start), 2), before: text) + text
  }

  private func list(_ range: SourceRange) -> String {
    file.parts(in: range).map(\.value).joined(separator: ", ")
  }

  /// `TEKST => WAARDE` in a question; elsewhere a text, in which an arrow means nothing.
  private var example: String {
    let arrow = line.level > 1 ? file.lastArrow(in: line.rest) : nil
    guard let arrow else { return file.text(in: line.rest) }
    let said = file.trimmed(SourceRange(line.rest.start, arrow))
    let expected = file.trimmed(SourceRange(arrow + 2, line.rest.end))
    return "\(file.text(in: said)) => \(file.text(in: expected))"
  }

  /// `NAAM: SOORT`
  private var question: String {
    let colon = (line.rest.start..<line.rest.end).first { file.bytes[$0] == UInt8(ascii: ":") }
    guard let colon else { return file.text(in: line.rest) }
    let name = file.trimmed(SourceRange(line.rest.start, colon))
    return "\(file.text(in: name)): \(words(SourceRange(colon + 1, line.rest.end)))"
  }

  private func words(_ range: SourceRange) -> String {
    file.words(in: range).map(\.value).joined(separator: " ")
  }

  /// `over ONDERWERP`
  private var request: String {
    let over = file.firstWord(in: line.rest)
    return file.text(in: over) + " " + topic(file.trimmed(SourceRange(over.end, line.rest.end)))
  }

  private func topic(_ range: SourceRange) -> String {
    let text = file.text(in: range)
    guard text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 1 else { return text }
    return "{\(file.text(in: file.trimmed(SourceRange(range.start + 1, range.end - 1))))}"
  }

  /// `NAAM in TABEL met KOLOM, KOLOM is WAARDE`
  private var lookup: String {
    let words = file.words(in: line.rest)
    guard words.count > 4 else { return file.text(in: line.rest) }
    let keys = file.parts(in: SourceRange(words[4].range.start, line.rest.end)).map(key)
    return words.prefix(4).map(\.value).joined(separator: " ") + " " + keys.joined(separator: ", ")
  }

  private func key(_ part: Word) -> String {
    let words = file.words(in: part.range)
    guard words.count > 2 else { return part.value }
    let value = SourceRange(words[2].range.start, part.range.end)
    return "\(words[0].value) \(words[1].value) \(file.text(in: value))"
  }

  /// `TEST en TEST`. A value of several words stays as it is, so the spaces in it are kept.
  private var condition: String {
    var text = ""
    var state = ConditionState.subject
    var end: Int?
    for word in file.words(in: line.rest) {
      let isInside = state.takes(word.value)
      if let end { text += isInside ? file.text(in: SourceRange(end, word.range.start)) : " " }
      text += word.value
      end = word.range.end
    }
    return text
  }

  /// Spaces; one only before what would be read as a comment behind two.
  private static func gap(_ width: Int, before text: String) -> String {
    let looksLikeComment = text == "#" || text.hasPrefix("# ") || text.hasPrefix("#\t")
    return String(repeating: " ", count: looksLikeComment ? 1 : width)
  }
}

/// How far a test has been read.
private enum ConditionState {
  /// At the beginning of a test.
  case subject
  /// Behind the subject: `is` comes next.
  case verb
  /// Behind `is`: a value, `niet` or a comparison.
  case predicate
  /// Behind `meer` or `minder`: a comparison when `dan` comes next, else a value.
  case comparison
  /// Where a value begins.
  case opening
  /// Inside a value.
  case value

  /// Goes on with the next word, and says whether it belongs to the same value as the word before it.
  mutating func takes(_ word: String) -> Bool {
    if word == "en" {
      self = .subject
      return false
    }
    switch self {
    case .subject: self = .verb
    case .verb: self = .predicate
    case .predicate where word == "niet" || word == "minstens" || word == "hoogstens": self = .opening
    case .predicate where word == "meer" || word == "minder": self = .comparison
    case .comparison where word == "dan": self = .opening
    case .predicate, .opening: self = .value
    case .comparison, .value:
      self = word == "of" ? .opening : .value
      return word != "of"
    }
    return false
  }
}

extension Keyword {
  /// Whether two spaces or a column stand behind it: what follows is a text or a list, no name.
  fileprivate var hasWideGap: Bool {
    switch self {
    case .audience, .example, .topic, .earlier, .say, .variant, .short, .reason, .notUnderstood, .invalid,
      .skip, .synonyms, .carry:
      true
    default: false
    }
  }
}
