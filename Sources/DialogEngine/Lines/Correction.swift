/// Recognises a line that corrects an earlier answer, and says with what.
public enum Correction {
  private enum Cue {
    /// Says by itself that something was wrong: ik bedoel, foutje.
    case strong
    /// Mostly something else; corrects only with a clear value behind it: sorry, wacht.
    case weak
    /// May stand before a cue, and says nothing by itself: nee, oh.
    case interjection
    /// Leads in to the value: het is, moet zijn.
    case lead
  }

  private static let cues = PhraseTable<Cue>([
    (
      phrases: """
      ik bedoel, ik bedoelde, ik bedoelt, ik bedoeld, ik bedoelden, bedoel ik, bedoelde ik, ik bedoele, ik bedoelte, \
      ik bedoel eigenlijk, ik bedoelde eigenlijk, bedoelde, ik bedoeling, ik bedol, ik bedoelde te zeggen, \
      ik bedoel te zeggen, ik vergiste me, ik vergis me, ik heb me vergist, ik vergiste mij, ik heb mij vergist, \
      vergist, vergissing, vergissinkje, ik heb me vertypt, vertypt, ik typte verkeerd, verkeerd getypt, \
      verkeerd ingevuld, verkeerd gezegd, ik zei het verkeerd, foutje, foutje bedankt, typfout, typfoutje, \
      tikfout, tikfoutje, typefout, typefoutje, correctie, moet zijn, het moet zijn, dat moet zijn, moest zijn, \
      het moest zijn, dat moest zijn, moet wezen, ik heb het fout, dat was fout, dat was verkeerd, dat klopt niet, \
      klopt niet, dat is niet goed, dat is fout, dat is verkeerd
      """, meaning: .strong
    ),
    (
      phrases: """
      sorry, sory, sorrie, srry, sry, soory, excuus, excuseer, pardon, wacht, wacht even, oeps, oeps sorry, oei, ho, \
      verkeerd, fout, nee wacht
      """, meaning: .weak
    ),
    (
      phrases: "nee, ne, neh, neej, oh, o, ah, ach, ai, eh, uh, hm, he, ja, nou, maar, eigenlijk",
      meaning: .interjection
    ),
    (
      phrases: """
      het is, dat is, het zijn, dit is, is, het was, we zijn met, wij zijn met, namelijk, toch, dus, het moet, dat moet zijn, \
      het moet zijn, moet zijn, eigenlijk, ik bedoel, maar
      """, meaning: .lead
    ),
  ])
  private static let clearStarts = [
    ["ik", "ben"], ["ik", "zit"], ["ik", "woon"], ["ik", "werk"], ["ik", "heb"], ["we", "zijn"],
    ["wij", "zijn"],
    ["we", "zitten"],
  ]
  private static let empty = CommonWords.functionWords.union(
    CommonWords.words("zo niks ja nee sorry wacht nou"))
  /// What comes before makes `ik bedoel` no correction: "wat ik bedoel".
  private static let binding = CommonWords.words("wat hoe die dat als of waarom")

  /// The part of a line that holds the corrected value; nil when the line is no correction, or has no
  /// value ("nee sorry").
  ///
  /// Whether the part is a value of some question, is for that question's reader to say.
  public static func value(in line: NormalizedLine) -> NormalizedLine? {
    guard line.tokens.count > 1 else { return nil }
    let value = afterCues(line) ?? replaced(line) ?? splitMust(line) ?? afterMeaning(line)
    guard let value, saysSomething(line, value), !QuestionOpening.asks(line, in: value) else { return nil }
    return line.part(value)
  }

  /// `nee sorry, ik bedoel 14`
  private static func afterCues(_ line: NormalizedLine) -> Range<Int>? {
    var position = 0
    var strength: Cue?
    while let match = cues.match(in: line, at: position) {
      if match.meaning == .interjection, strength == nil, isSelf(line, at: position) { break }
      if match.meaning == .interjection, strength != nil, line.tokens[position].text == "ik" { break }
      if match.meaning == .lead, strength == nil { break }
      // `ik bedoel nee`
      if match.meaning == .interjection, strength == .strong, match.tokens.upperBound == line.tokens.count {
        break
      }
      if match.meaning == .strong || (match.meaning == .weak && strength != .strong) {
        strength = match.meaning
      }
      position = match.tokens.upperBound
    }
    guard let strength, position < line.tokens.count else { return nil }
    let rest = position..<line.tokens.count
    if replacedRange(line, from: position) != nil { return nil }
    return strength == .strong || isClear(line, rest) ? rest : nil
  }

  private static func isSelf(_ line: NormalizedLine, at position: Int) -> Bool {
    clearStarts.contains { line.has($0, at: position) }
  }

  /// Whether what follows `sorry` is a value and no excuse.
  private static func isClear(_ line: NormalizedLine, _ rest: Range<Int>) -> Bool {
    let tokens = line.tokens[rest]
    if tokens.contains(where: { CommonWords.negations.contains($0.text) }) { return false }
    if tokens.contains(where: \.isNumber) || isSelf(line, at: rest.lowerBound) { return true }
    let before = line.tokens[..<rest.lowerBound].suffix(2).map(\.text)
    if before == ["het", "is"] || before == ["dat", "is"] || before == ["het", "zijn"] {
      return rest.count <= 4
    }
    return !NumberScanner.numbers(in: line.part(rest)).allSatisfy(\.isArticle)
  }

  /// `niet 14 maar 15`, `ik ben geen monteur maar leerling`
  private static func replaced(_ line: NormalizedLine) -> Range<Int>? {
    var position = 0
    while !isSelf(line, at: position), let match = cues.match(in: line, at: position),
      match.tokens.upperBound < line.tokens.count
    {
      position = match.tokens.upperBound
    }
    for start in clearStarts where line.has(start, at: position) { position += start.count }
    return replacedRange(line, from: position)
  }

  private static func replacedRange(_ line: NormalizedLine, from position: Int) -> Range<Int>? {
    guard position < line.tokens.count, ["niet", "geen"].contains(line.tokens[position].text) else {
      return nil
    }
    let end = min(position + 6, line.tokens.count)
    guard let but = line.tokens[position..<end].firstIndex(where: { $0.text == "maar" }), but > position + 1,
      (1...4).contains(line.tokens.count - but - 1)
    else { return nil }
    return but + 1..<line.tokens.count
  }

  /// `dat moet 15 zijn`
  private static func splitMust(_ line: NormalizedLine) -> Range<Int>? {
    let tokens = line.tokens
    guard ["zijn", "wezen", "worden"].contains(tokens[tokens.count - 1].text),
      let must = tokens.prefix(5).firstIndex(where: { ["moet", "moest", "moeten"].contains($0.text) }),
      tokens[..<must].allSatisfy({ empty.contains($0.text) })
    else { return nil }
    let value = must + 1..<tokens.count - 1
    guard !value.isEmpty, tokens[value].contains(where: \.isNumber) || value.count == 1 else { return nil }
    return value
  }

  /// `14, ik bedoel 15`
  private static func afterMeaning(_ line: NormalizedLine) -> Range<Int>? {
    let tokens = line.tokens
    let last = tokens.indices.dropLast().last { position in
      tokens[position].text == "ik" && tokens[position + 1].text.hasPrefix("bedoel")
        && position > 0 && !binding.contains(tokens[position - 1].text)
    }
    guard let last, last + 2 < tokens.count else { return nil }
    let rest = last + 2..<tokens.count
    return rest.count <= 4 || tokens[rest].contains(where: \.isNumber) ? rest : nil
  }

  private static func saysSomething(_ line: NormalizedLine, _ range: Range<Int>) -> Bool {
    let tokens = line.tokens[range]
    if tokens.contains(where: { $0.isNumber || !empty.contains($0.text) }) { return true }
    // `ik bedoel nee`
    return tokens.count == 1 && tokens.allSatisfy { $0.text == "ja" || $0.text == "nee" }
      && line.tokens[..<range.lowerBound].contains { $0.text.hasPrefix("bedoel") }
  }
}
