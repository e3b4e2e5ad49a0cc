/// Reads `telefoon`, however it is spaced, into E.164 (ITU-T E.164, 2010: at most 15 digits).
struct PhoneReader: Sendable {
  func read(_ line: NormalizedLine) -> Reading {
    let runs = Self.runs(in: line)
    var numbers: [String] = []
    var problem: InvalidReason?
    for run in runs {
      switch Self.normalize(run) {
      case .understood(let number): if !numbers.contains(number) { numbers.append(number) }
      case .wrong(let reason) where run.digits.utf8.count >= 6 || line.tokens.allSatisfy(\.isNumber):
        problem = problem ?? reason
      case .wrong: break
      }
    }
    if numbers.count > 1 { return .ambiguous(numbers.prefix(5).map(Value.phone)) }
    if let number = numbers.first { return .understood(.phone(number)) }
    return problem.map(Reading.invalid) ?? .notUnderstood
  }

  /// Digits that belong together, and whether a plus stands before them.
  private struct Run {
    var digits: String
    var isInternational: Bool
  }

  private enum Normalized {
    case understood(String)
    case wrong(InvalidReason)
  }

  private static func runs(in line: NormalizedLine) -> [Run] {
    var runs: [Run] = []
    var continues = false
    for (position, token) in line.tokens.enumerated() {
      // The letter o is often typed for the digit 0.
      let isZero = token.text == "o" && token.isGluedToNext && position + 1 < line.tokens.count
      let under = continues ? runs.last : nil
      guard let text = token.isNumber ? token.text : isZero ? "0" : spokenDigits(token.text, in: under) else {
        continues = false
        continue
      }
      let isNew = !continues || token.before.contains(.plus) || isComplete(runs.last, before: text)
      if isNew {
        runs.append(Run(digits: text, isInternational: token.before.contains(.plus)))
      } else if var last = runs.popLast() {
        // No number is longer; what is too long already may stay so.
        if last.digits.utf8.count < 24 { last.digits += text }
        runs.append(last)
      }
      continues = token.after.isSubset(of: [.space, .hyphen, .period, .slash, .parenthesis, .plus])
    }
    return runs
  }

  /// The digits that a number word says: `nul` where a number begins, any below a hundred where one goes on.
  private static func spokenDigits(_ word: String, in run: Run?) -> String? {
    guard let run else { return word == "nul" ? "0" : nil }
    guard run.digits.utf8.count < 10, let numerals = NumberWords.numerals(in: word),
      let reading = NumberWords.read(numerals[...]), reading.count == numerals.count,
      let number = reading.value.whole, number < 100
    else { return nil }
    return String(number)
  }

  /// Whether a run is a whole Dutch number, and the next digits begin another.
  private static func isComplete(_ run: Run?, before next: String) -> Bool {
    guard let run, run.digits.utf8.count == 10, run.digits.utf8.first == UInt8(ascii: "0") else {
      return false
    }
    return next.utf8.first == UInt8(ascii: "0")
  }

  private static func normalize(_ run: Run) -> Normalized {
    var digits = run.digits
    var isInternational = run.isInternational
    if !isInternational, digits.hasPrefix("00") {
      digits.removeFirst(2)
      isInternational = true
    }
    // Without its plus, as some programs show it.
    if !isInternational, digits.hasPrefix("31"), digits.utf8.count == 11 { isInternational = true }
    if !isInternational {
      guard digits.utf8.count == 10 else { return .wrong(.wrongLength) }
      guard digits.hasPrefix("0") else { return .wrong(.doesNotExist) }
      return .understood("+31" + digits.dropFirst())
    }
    if digits.hasPrefix("310") { digits = "31" + digits.dropFirst(3) }
    if digits.hasPrefix("0") { return .wrong(.doesNotExist) }
    let isRight = digits.hasPrefix("31") ? digits.utf8.count == 11 : (8...15).contains(digits.utf8.count)
    return isRight ? .understood("+" + digits) : .wrong(.wrongLength)
  }
}
