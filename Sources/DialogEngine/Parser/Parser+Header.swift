extension Parser {
  /// What stands in and under the line `dialoog`.
  struct Header {
    var name = Located(DialogName(rawValue: ""), at: SourceRange(0, 0))
    var title = Located("", at: SourceRange(0, 0))
    var audience: [Located<String>] = []
    var phrases: [Located<String>] = []
    var topic: Located<TopicID>?
    var earlierNames: [Located<DialogName>] = []
  }

  /// `"dialoog" NAAM TEKST`, and `kop = "voor" GROEP { "," GROEP } | "voorbeeld" TEKST | "onderwerp" NAAM |
  /// "voorheen" NAAM`
  mutating func parseHeader(_ index: Int?) -> Header {
    var header = Header()
    guard let index else { return header }
    let line = lines[index]
    if let name = parseFirstName(line) {
      header.name = Located(DialogName(rawValue: name.value), at: name.range)
      header.title = parsePlainText(line, in: SourceRange(name.range.end, line.rest.end)) ?? header.title
    }
    for child in children(of: index) { parseHeaderLine(child, into: &header) }
    return header
  }

  private mutating func parseHeaderLine(_ index: Int, into header: inout Header) {
    let line = lines[index]
    guard !line.isSilenced else { return }
    switch line.keyword {
    case .audience:
      header.audience += parseList(line)
    case .example:
      if let text = parsePlainText(line, in: line.rest) { header.phrases.append(text) }
    case .topic:
      if header.topic != nil { reportRepetition(of: index) }
      if let name = parseOnlyName(line) { header.topic = name.named(TopicID.init(rawValue:)) }
    case .earlier:
      if let name = parseOnlyName(line) { header.earlierNames.append(name.named(DialogName.init(rawValue:))) }
    default: break
    }
  }

  /// A line that may stand only once in its block.
  mutating func reportRepetition(of index: Int) {
    let line = lines[index]
    guard let keyword = line.keyword else { return }
    let first = lines[..<index].last {
      $0.level == line.level && $0.keyword == keyword && !$0.isSilenced
    }
    report(.part(.repeatedPart(keyword, firstLine: first?.number ?? line.number)), at: line.word)
  }
}

extension Located where Wrapped == String {
  /// The same place, as a name of some kind.
  func named<Name: Sendable>(_ make: (String) -> Name) -> Located<Name> {
    Located<Name>(make(value), at: range)
  }
}
