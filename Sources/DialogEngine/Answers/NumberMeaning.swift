/// The one number that a line says, if it says one.
enum NumberMeaning: Hashable, Sendable {
  /// No number, or several that have nothing to do with each other.
  case none
  /// This number.
  case one(Double)
  /// A range: this low end or this high end.
  case either(Double, Double)

  private static let comparisons = CommonWords.words(
    """
    meer minder groter kleiner hoger lager boven onder max maximaal minimaal minstens hoogstens tenminste \
    beneden langer korter hooguit maximum minimum paar enkele enige plus
    """)
  private static let nones: Set<String> = ["geen", "geen een", "geen enkele", "niet een", "niks", "niemand"]

  /// Reads a whole line.
  ///
  /// - Parameter accepts: Which of the numbers count, for a type that knows better than this one.
  init(in line: NormalizedLine, accepts: (FoundNumber) -> Bool = { _ in true }) {
    if Self.nones.contains(line.folded) {
      self = .one(0)
      return
    }
    if let group = Self.group(in: line) {
      self = .one(Double(group))
      return
    }
    let all = Self.countingNumbers(in: line).filter(accepts)
    var numbers = all.filter { !$0.isArticle || Self.beginsRange($0, in: line) }
    if numbers.isEmpty, !all.isEmpty, Self.isBare(line) { numbers = all }
    guard let first = numbers.first, !Self.isCompared(first, in: line) else {
      self = .none
      return
    }
    if numbers.allSatisfy({ $0.value == first.value }) {
      self = .one(first.value)
    } else if numbers.count == 2, first.value < numbers[1].value, Self.isRange(numbers, in: line) {
      self = .either(first.value, numbers[1].value)
    } else {
      self = .none
    }
  }

  /// The numbers that may count something: no ordinals, and not the digits of a whole postcode.
  private static func countingNumbers(in line: NormalizedLine) -> [FoundNumber] {
    let numbers = NumberScanner.numbers(in: line).filter { !$0.isOrdinal }
    guard numbers.contains(where: { $0.value >= 1000 }) else { return numbers }
    let postcodes = PostcodeScanner(line).candidates().filter { $0.letters != nil && $0.exists }
    return numbers.filter { number in !postcodes.contains { $0.tokens.overlaps(number.tokens) } }
  }

  /// Whether an `een` can only be meant as a number: nothing else is said but what is counted.
  private static func isBare(_ line: NormalizedLine) -> Bool {
    line.tokens.count == 1
      || line.tokens.allSatisfy {
        CommonWords.functionWords.contains($0.text) || CommonWords.countable.contains($0.text)
      }
  }

  /// `met z'n achten`
  private static func group(in line: NormalizedLine) -> Int? {
    guard let group = line.tokens.lazy.compactMap({ NumberWords.group($0.text) }).first,
      line.tokens.contains(where: { ["z'n", "zijn", "zn", "ons", "we", "wij"].contains($0.text) })
    else { return nil }
    return group
  }

  /// `een of twee`
  private static func beginsRange(_ number: FoundNumber, in line: NormalizedLine) -> Bool {
    line.has(["of", "twee"], at: number.tokens.upperBound)
      || line.has(["a", "twee"], at: number.tokens.upperBound)
  }

  /// Whether what stands around it makes it a bound, or no number at all: `meer dan de 10`, `100+`,
  /// `een paar honderd`.
  private static func isCompared(_ number: FoundNumber, in line: NormalizedLine) -> Bool {
    if line.tokens[number.tokens.upperBound - 1].after == .plus { return true }
    if line.has(["nog", "geen"], at: number.tokens.lowerBound - 2) { return true }
    var position = number.tokens.lowerBound - 1
    while position >= 0, ["dan", "de", "als"].contains(line.tokens[position].text) { position -= 1 }
    return position >= 0 && comparisons.contains(line.tokens[position].text)
  }

  private static func isRange(_ numbers: [FoundNumber], in line: NormalizedLine) -> Bool {
    let between = numbers[0].tokens.upperBound..<numbers[1].tokens.lowerBound
    let words = line.tokens[between].map(\.text)
    switch words {
    case []:
      let next = line.tokens[between.lowerBound]
      // "Zes zeven" is a range; "6 7" is rather half a phone number.
      return next.before.contains(.hyphen)
        || !next.isNumber && next.before == .space && numbers[1].value == numbers[0].value + 1
    case ["a"], ["tot"], ["of"], ["tot", "en", "met"], ["tot", "aan"], ["tm"], ["t", "m"]: return true
    case ["en"]:
      return line.tokens[..<numbers[0].tokens.lowerBound].suffix(3).contains { $0.text == "tussen" }
    default: return false
    }
  }
}
