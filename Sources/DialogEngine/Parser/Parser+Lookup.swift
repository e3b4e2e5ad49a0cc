extension Parser {
  /// `"zoek" NAAM "in" NAAM "met" sleutel { "," sleutel }`
  mutating func parseLookup(_ line: ScriptLine) -> LookupSyntax? {
    let words = file.words(in: line.rest)
    guard words.count > 4, words[1].value == "in", words[3].value == "met" else {
      report(.part(.unreadableStatement(.look)), at: line.range)
      return nil
    }
    let keyRange = SourceRange(words[4].range.start, line.rest.end)
    guard let name = parseName(words[0]), let table = parseName(words[2]),
      let keys = parseKeys(keyRange, of: line)
    else { return nil }
    return LookupSyntax(
      name: name.named(QuestionName.init(rawValue:)), table: table.named(TableName.init(rawValue:)),
      keys: keys, range: line.range)
  }

  /// `sleutel = KOLOM [ "is" waarde ]`
  private mutating func parseKeys(_ range: SourceRange, of line: ScriptLine) -> [LookupKeySyntax]? {
    var keys: [LookupKeySyntax] = []
    for part in file.parts(in: range) {
      let words = file.words(in: part.range)
      guard let first = words.first, words.count == 1 || (words.count > 2 && words[1].value == "is") else {
        report(.part(.unreadableStatement(.look)), at: part.range.isEmpty ? line.range : part.range)
        return nil
      }
      guard let column = parseName(first) else { return nil }
      let value = words.count > 2 ? file.located(SourceRange(words[2].range.start, part.range.end)) : nil
      keys.append(LookupKeySyntax(column: column.named(ColumnName.init(rawValue:)), value: value))
    }
    return keys
  }
}
