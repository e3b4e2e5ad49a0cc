/// Finds what looks like a Dutch postcode in a line.
struct PostcodeScanner {
  /// Four digits, perhaps with what stands for the two letters.
  struct Candidate {
    let digits: String
    /// One or more capitals; right when there are two.
    let letters: String?
    let tokens: Range<Int>

    /// `8011 PK` or `8011`.
    var text: String { letters.map { "\(digits) \($0)" } ?? digits }

    var hasWrongLength: Bool { letters.map { $0.utf8.count != 2 } ?? false }

    /// Postcodes begin at 1000, and the pairs SA, SD and SS are not used (PostNL; NEN 5825).
    var exists: Bool {
      !hasWrongLength && digits.utf8.first != UInt8(ascii: "0")
        && !["SA", "SD", "SS"].contains(letters ?? "")
    }
  }

  private let line: NormalizedLine
  private var tokens: [Token] { line.tokens }

  /// Pairs that are words, and so only letters of a postcode when written as such: `8011 in Zwolle`.
  private static let wordPairs = CommonWords.words(
    "in en is ik we je of nu al om op te ja ok nl er de me zo ha he hi as u ze na bv ed of uh eh ne ga ma hm")
  /// Pairs that measure: `1500 kg`.
  private static let measures = CommonWords.words("km kg cm mm kw kv cc ml eu eur ah bv")
  private static let cues = CommonWords.words("postcode postkode poscode pc postcod potscode")
  private static let placeCues = CommonWords.words("in uit omgeving regio buurt bij rond rondom gebied")
  private static let monthOrYear = Set(CalendarDate.monthNames).union(["jaar", "sinds", "anno"])

  init(_ line: NormalizedLine) { self.line = line }

  /// Every candidate, from left to right.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var position = 0
    while position < tokens.count {
      guard let (digits, end) = fourDigits(at: position) else {
        position += 1
        continue
      }
      position = end
      let letters = letters(after: end - 1)
      let candidate = Candidate(
        digits: digits, letters: letters?.text, tokens: end - 1..<(letters?.end ?? end))
      if letters != nil || !isSomethingElse(from: position - 1) { found.append(candidate) }
      position = letters?.end ?? end
    }
    return found
  }

  /// `8011`, `80 11` or `8 0 1 1`, and the position after it.
  private func fourDigits(at start: Int) -> (digits: String, end: Int)? {
    guard tokens[start].isNumber, !isContinued(before: start) || isBehindHouseNumber(start) else {
      return nil
    }
    var digits = ""
    var end = start
    while end < tokens.count, let text = digitText(at: end), digits.utf8.count < 4,
      end == start || tokens[end].before == .space || tokens[end].before.isEmpty
    {
      digits += text
      end += 1
    }
    guard digits.utf8.count == 4, !isContinued(before: end) else { return nil }
    return (digits, end)
  }

  /// The digits of a token; the letter o between digits is often typed for a 0.
  private func digitText(at position: Int) -> String? {
    if tokens[position].isNumber { return tokens[position].text }
    let isInside =
      position + 1 < tokens.count && tokens[position].before.isEmpty && tokens[position].isGluedToNext
    return tokens[position].text == "o" && isInside && tokens[position + 1].isNumber ? "0" : nil
  }

  /// `Kerkstraat 12 8011 PK`: four digits with their letters are a postcode, whatever number stands before.
  private func isBehindHouseNumber(_ start: Int) -> Bool {
    tokens[start].text.utf8.count == 4 && tokens[start].before == .space && letters(after: start) != nil
      && tokens[start - 1].text.utf8.count < 4
  }

  /// Whether the digits before a position go on after it: `291.890`, `06 12 34`.
  private func isContinued(before position: Int) -> Bool {
    guard position > 0, position < tokens.count else { return false }
    return tokens[position].isNumber && tokens[position - 1].isNumber
      && tokens[position].before.isSubset(of: [.space, .period, .hyphen, .slash, .comma])
      && !(tokens[position].before.contains(.comma) && tokens[position].before.contains(.space))
  }

  /// The letters that belong to the digits which end at a position.
  func letters(after position: Int) -> (text: String, end: Int)? {
    guard position + 1 < tokens.count else { return nil }
    let first = tokens[position + 1]
    guard !first.isNumber, first.before.isSubset(of: [.space, .hyphen, .period, .comma]) else { return nil }
    let isGlued = first.before.isEmpty
    switch first.text.utf8.count {
    case 2 where isGlued || first.isCapitals || !Self.wordPairs.contains(first.text):
      return first.text == "de" && isGlued ? nil : (first.text.uppercased(), position + 2)
    case 1:
      return pairOfSingleLetters(after: position, isGlued: isGlued)
    case 3 where isGlued && first.text != "man":
      return (first.text.uppercased(), position + 2)
    default:
      return nil
    }
  }

  private func pairOfSingleLetters(after position: Int, isGlued: Bool) -> (text: String, end: Int)? {
    let first = tokens[position + 1].text
    if position + 2 < tokens.count, !tokens[position + 2].isNumber, tokens[position + 2].text.utf8.count == 1
    {
      return ((first + tokens[position + 2].text).uppercased(), position + 3)
    }
    let isLast = position + 2 == tokens.count
    return isGlued || isLast && first != "u" ? (first.uppercased(), position + 2) : nil
  }

  /// Whether four bare digits are an amount or a year.
  private func isSomethingElse(from position: Int) -> Bool {
    if position + 1 < tokens.count {
      let next = tokens[position + 1].text
      if CommonWords.people.contains(next) || CommonWords.otherUnits.contains(next) { return true }
    }
    return position > 0 && Self.monthOrYear.contains(tokens[position - 1].text)
      || tokens[position].before.contains(.currency) || tokens[position].after.contains(.percent)
  }

  /// Whether a candidate is a postcode even where none was asked for.
  func isClearlyMeant(_ candidate: Candidate) -> Bool {
    let start = candidate.tokens.lowerBound
    let before = tokens[..<start].suffix(3).map(\.text)
    if before.contains(where: Self.cues.contains) { return true }
    if let letters = candidate.letters { return !Self.measures.contains(letters.lowercased()) }
    guard let cue = before.last, Self.placeCues.contains(cue) else { return false }
    // After `in` or `uit` a number from 1900 to 2099 is rather a year.
    if let digits = Int(candidate.digits), (1900...2099).contains(digits) { return false }
    return isFollowedByNothingCounted(candidate.tokens.upperBound)
  }

  private func isFollowedByNothingCounted(_ position: Int) -> Bool {
    guard position < tokens.count else { return true }
    let next = tokens[position]
    return next.before.subtracting(.space).isEmpty == false || CommonWords.functionWords.contains(next.text)
  }

  /// What digits of another length mean: a mistake, when nothing else can be meant.
  func readingOfOtherDigits() -> Reading {
    let runs = tokens.filter(\.isNumber)
    guard let only = runs.first, runs.count == 1 else { return .notUnderstood }
    let length = only.text.utf8.count
    let isWholeLine = tokens.count == 1
    let isClose = length == 3 || length == 5
    if length == 4 || !(isWholeLine || isClose) { return .notUnderstood }
    if let position = tokens.firstIndex(of: only), isSomethingElse(from: position) { return .notUnderstood }
    return .invalid(.wrongLength)
  }
}
