/// Adds numerals up to the number they say.
///
///     number    = zero | dozen | one-and-a-half [ scale ] | [ "one" ] "half" [ scale ]
///               | below-million [ "dozen" | million ] [ "and" [ "one" ] "half" ] | million
///     scale     = hundred | thousand | million
///     below-million  = [ below-hundred-thousand ] thousand [ [ "and" ] hundreds ] | hundreds
///     hundreds  = [ small ] hundred [ [ "and" ] small ] | small
///     small     = unit "and" tens | unit | teen | tens
struct NumeralParser {
  private let numerals: ArraySlice<Numeral>
  /// The next numeral to read.
  private(set) var position: Int

  init(_ numerals: ArraySlice<Numeral>) {
    self.numerals = numerals
    position = numerals.startIndex
  }

  private func peek(_ offset: Int = 0) -> Numeral? {
    let index = position + offset
    return index < numerals.endIndex ? numerals[index] : nil
  }

  private mutating func accept(_ numeral: Numeral) -> Bool {
    guard peek() == numeral else { return false }
    position += 1
    return true
  }

  /// The number that begins here.
  mutating func number() -> Double? {
    if accept(.zero) { return 0 }
    if accept(.dozen) { return 12 }
    if accept(.oneAndAHalf) { return 1.5 * scale() }
    if peek() == .unit(1), peek(1) == .half {
      position += 2
      return 0.5 * scale()
    }
    if accept(.half) { return 0.5 * scale() }
    if accept(.million) { return 1_000_000 }
    guard var value = belowMillion().map(Double.init) else { return nil }
    if accept(.dozen) { value *= 12 }
    if accept(.million) { value *= 1_000_000 }
    if acceptAndAHalf() { value = (value + 0.5) * scale() }
    return value
  }

  private mutating func scale() -> Double {
    if accept(.hundred) { return 100 }
    if accept(.thousand) { return 1_000 }
    if accept(.million) { return 1_000_000 }
    return 1
  }

  private mutating func acceptAndAHalf() -> Bool {
    guard peek() == .and else { return false }
    if peek(1) == .half {
      position += 2
      return true
    }
    if peek(1) == .unit(1), peek(2) == .half {
      position += 3
      return true
    }
    return false
  }

  private mutating func belowMillion() -> Int? {
    let thousands = hundreds()
    guard accept(.thousand) else { return thousands }
    return (thousands ?? 1) * 1_000 + rest { $0.hundreds() }
  }

  private mutating func hundreds() -> Int? {
    let count = small()
    guard accept(.hundred) else { return count }
    return (count ?? 1) * 100 + rest { $0.small() }
  }

  /// What follows a hundred or a thousand, with or without `en`; 0 when nothing does.
  private mutating func rest(_ read: (inout NumeralParser) -> Int?) -> Int {
    let start = position
    if accept(.and), peek() == .unit(1), peek(1) == .half {
      position = start
      return 0
    }
    if let value = read(&self) { return value }
    position = start
    return 0
  }

  private mutating func small() -> Int? {
    switch peek() {
    case .unit(let unit):
      if peek(1) == .and, case .tens(let tens) = peek(2) {
        position += 3
        return tens + unit
      }
      position += 1
      return unit
    case .teen(let value), .tens(let value):
      position += 1
      return value
    default:
      return nil
    }
  }
}

extension Double {
  /// The same number as an integer, or nil when it is none or has more than 15 digits.
  var whole: Int? {
    guard self > -1e15, self < 1e15 else { return nil }
    let integer = Int(self)
    return Double(integer) == self ? integer : nil
  }
}
