extension Parser {
  /// What stands under a `vraag`, gathered line by line.
  struct QuestionParts {
    var messages: [MessageSyntax] = []
    var texts: [Keyword: TextSyntax] = [:]
    var examples: [ExampleSyntax] = []
    var earlierNames: [Located<QuestionName>] = []
    var options: [OptionSyntax] = []
    /// A line under it could not be read, so what is missing may be what that line said.
    var isBroken = false
  }

  /// `vraag = "vraag" NAAM ":" type [ "elke keer" ] IN { deel } UIT`
  mutating func parseQuestion(_ index: Int) -> QuestionSyntax? {
    let line = lines[index]
    let errors = diagnostics.count
    guard let (name, typeRange) = parseQuestionName(line) else { return nil }
    let (type, isAskedEachTime) = parseTypeAndRepeat(typeRange, of: line)
    let parts = parseQuestionParts(index)
    let isBroken = parts.isBroken || type.value == .unknown || diagnostics.count > errors
    return QuestionSyntax(
      name: name.named(QuestionName.init(rawValue:)),
      type: isBroken ? Located(.unknown, at: type.range) : type,
      isAskedEachTime: isAskedEachTime, messages: parts.messages, short: parts.texts[.short],
      reason: parts.texts[.reason], notUnderstood: parts.texts[.notUnderstood],
      invalid: parts.texts[.invalid], skip: parts.texts[.skip], examples: parts.examples,
      earlierNames: parts.earlierNames, options: parts.options, range: line.range)
  }

  /// The name before the colon, and what is behind it (nil when there is no colon).
  private mutating func parseQuestionName(_ line: ScriptLine) -> (Word, SourceRange?)? {
    guard !line.rest.isEmpty else {
      report(.naming(.missingName(.ask)), at: line.word)
      return nil
    }
    guard let colon = (line.rest.start..<line.rest.end).first(where: { file.bytes[$0] == UInt8(ascii: ":") })
    else {
      report(.part(.unreadableStatement(.ask)), at: line.rest)
      let name = file.located(file.firstWord(in: line.rest))
      return Self.isProperName(name.value) ? (name, nil) : nil
    }
    let name = file.trimmed(SourceRange(line.rest.start, colon))
    guard !name.isEmpty else {
      report(.naming(.missingName(.ask)), at: line.word)
      return nil
    }
    return parseName(file.located(name)).map { ($0, file.trimmed(SourceRange(colon + 1, line.rest.end))) }
  }

  private mutating func parseQuestionParts(_ index: Int) -> QuestionParts {
    var parts = QuestionParts()
    let children = children(of: index)
    var position = 0
    while position < children.count {
      var group = [children[position]]
      position += 1
      if lines[group[0]].keyword == .say, !lines[group[0]].isSilenced {
        while position < children.count, lines[children[position]].keyword == .variant {
          group.append(children[position])
          position += 1
        }
      }
      parseQuestionPart(group, into: &parts)
    }
    return parts
  }

  /// `deel = zeg | ( "kort" | "waarom" | "onbegrepen" | "ongeldig" | "overslaan" ) TEKST
  /// | "voorbeeld" TEKST "=>" TEKST | "voorheen" NAAM | optie`
  private mutating func parseQuestionPart(_ group: [Int], into parts: inout QuestionParts) {
    let index = group[0]
    let line = lines[index]
    guard let keyword = line.keyword, !line.isSilenced else { return parts.isBroken = true }
    switch keyword {
    case .say: if let message = parseMessage(group) { parts.messages.append(message) }
    case .short, .reason, .notUnderstood, .invalid, .skip:
      if parts.texts[keyword] != nil { reportRepetition(of: index) }
      parts.texts[keyword] = parts.texts[keyword] ?? parseText(line)
    case .example: if let example = parseExample(line) { parts.examples.append(example) }
    case .earlier:
      if let name = parseOnlyName(line) {
        parts.earlierNames.append(name.named(QuestionName.init(rawValue:)))
      }
    case .option:
      let option = parseOption(index)
      parts.isBroken = parts.isBroken || option == nil
      if let option { parts.options.append(option) }
    default: break
    }
  }

  /// `"voorbeeld" TEKST "=>" TEKST`
  private mutating func parseExample(_ line: ScriptLine) -> ExampleSyntax? {
    let arrow = file.lastArrow(in: line.rest)
    guard let arrow else {
      report(.part(.unreadableExample), at: line.range)
      return nil
    }
    let said = file.trimmed(SourceRange(line.rest.start, arrow))
    let expected = file.trimmed(SourceRange(arrow + 2, line.rest.end))
    guard !said.isEmpty, !expected.isEmpty else {
      report(.part(.unreadableExample), at: line.range)
      return nil
    }
    return ExampleSyntax(line: file.located(said), expected: file.located(expected))
  }

  /// `"optie" NAAM TEKST [ IN { "ook" TEKST { "," TEKST } | "voorheen" NAAM } UIT ]`
  private mutating func parseOption(_ index: Int) -> OptionSyntax? {
    let line = lines[index]
    guard let name = file.words(in: line.rest).first else {
      report(.naming(.missingName(.option)), at: line.word)
      return nil
    }
    guard Self.isProperName(name.value) else {
      let text = file.text(in: line.rest)
      report(.part(.optionWithoutName(text: text, proposal: Self.properName(text))), at: name.range)
      return nil
    }
    var synonyms: [Word] = []
    var earlier: [Located<OptionName>] = []
    for child in children(of: index) where !lines[child].isSilenced {
      if lines[child].keyword == .synonyms {
        synonyms += parseList(lines[child])
      } else if lines[child].keyword == .earlier, let name = parseOnlyName(lines[child]) {
        earlier.append(name.named(OptionName.init(rawValue:)))
      }
    }
    guard let label = parsePlainText(line, in: SourceRange(name.range.end, line.rest.end)) else { return nil }
    return OptionSyntax(
      name: name.named(OptionName.init(rawValue:)), label: label, synonyms: synonyms, earlierNames: earlier,
      range: line.range)
  }
}
