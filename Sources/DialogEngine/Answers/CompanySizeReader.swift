/// Reads `bedrijfsgrootte`: how many people, or full-time equivalents, a company has.
///
/// Halves are rounded up: "3,5 fte" is 4. A number of something else ("31 jaar", "ik ben 31") is no size.
struct CompanySizeReader: Sendable {
  private static let alone = PhraseTable([
    (
      phrases: """
      zzp, zzper, zzp'er, zzper's, zzp er, eenmanszaak, eenmans zaak, een mans zaak, een mans bedrijf, eenmansbedrijf, eenpitter, ik ben alleen, alleen ik, \
      ik alleen, ben alleen, ik werk alleen, helemaal alleen, in mijn eentje, in m'n eentje, alleen ikzelf, \
      alleen ik zelf, ik ben de enige, alleen mijzelf, alleen mezelf, zelfstandige zonder personeel, \
      zelfstandig zonder personeel, geen personeel, zonder personeel
      """,
      meaning: true
    )
  ])

  func read(_ line: NormalizedLine) -> Reading {
    switch meaning(of: line) {
    case .one(let value): reading(of: value)
    case .either(let low, let high): reading(of: low, or: high)
    case .none: isAlone(line) ? .understood(.companySize(1)) : readWithUnit(line)
    }
  }

  /// Among several numbers the one that counts people is meant.
  private func readWithUnit(_ line: NormalizedLine) -> Reading {
    find(in: line).map { .understood($0) } ?? .notUnderstood
  }

  /// A size that was mentioned in passing: only a number with its unit.
  func find(in line: NormalizedLine) -> Value? {
    guard !NumberScanner.numbers(in: line).isEmpty,
      case .one(let value) = NumberMeaning(in: line, accepts: { !$0.isArticle && Self.hasUnit($0, in: line) }),
      case .understood(let size) = reading(of: value)
    else { return nil }
    return size
  }

  private func meaning(of line: NormalizedLine) -> NumberMeaning {
    let meaning = NumberMeaning(in: line) { !Self.countsSomethingElse($0, in: line) }
    // "Geen" may mean nobody beside me, or nobody at all.
    return meaning == .one(0) && !line.tokens.contains { $0.isNumber || $0.text == "nul" } ? .none : meaning
  }

  private func isAlone(_ line: NormalizedLine) -> Bool {
    line.folded == "alleen" || line.folded == "ikzelf" || line.folded == "ik"
      || (!line.tokens.contains { $0.text == "niet" } && !Self.alone.matches(in: line).isEmpty)
  }

  private func reading(of value: Double) -> Reading {
    NumberReader.everything.contains(value)
      ? .understood(.companySize(Self.round(value))) : .invalid(.outOfBounds(NumberReader.everything))
  }

  private func reading(of low: Double, or high: Double) -> Reading {
    let (first, last) = (reading(of: low), reading(of: high))
    guard case .understood(let smaller) = first, case .understood(let larger) = last else { return last }
    return smaller == larger ? first : .ambiguous([smaller, larger])
  }

  /// Half up; no size is negative, so cutting off after adding a half rounds.
  private static func round(_ value: Double) -> Int { Int(value + 0.5) }

  /// `veertien man`, `14 vaste mensen`, `een man of tien`.
  private static func hasUnit(_ number: FoundNumber, in line: NormalizedLine) -> Bool {
    let next = line.tokens[number.tokens.upperBound...].prefix(2)
    if let first = next.first, CommonWords.people.contains(first.text), first.text != "mens" { return true }
    if let second = next.last, next.count == 2, next.first?.isNumber == false,
      ["vaste", "eigen", "goede", "vakbekwame", "technische"].contains(next.first?.text ?? ""),
      CommonWords.people.contains(second.text)
    {
      return true
    }
    let before = line.tokens[..<number.tokens.lowerBound].suffix(2).map(\.text)
    return before.count == 2 && before[1] == "of" && CommonWords.people.contains(before[0])
  }

  private static func countsSomethingElse(_ number: FoundNumber, in line: NormalizedLine) -> Bool {
    if hasUnit(number, in: line) { return false }
    let next = number.tokens.upperBound
    if next < line.tokens.count, CommonWords.otherUnits.contains(line.tokens[next].text) { return true }
    if number.isArticle { return false }
    // "Ik ben 31" is an age.
    return line.has(["ik", "ben"], at: number.tokens.lowerBound - 2)
  }
}
