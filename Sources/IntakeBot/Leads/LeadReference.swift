/// The short reference of a lead, which a person can quote: `K7M-R4X-PDW`.
///
/// Nine characters out of 23: letters and digits without those that are mistaken for each other when read or
/// said (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) and without vowels, so that it spells no word. Eight are drawn at
/// random; the ninth is a check. As 23 is a prime, a sum of the characters with the weights 9 to 1, which must
/// be divisible by 23, finds every single wrong character and every two that changed places (as ISBN-10 does
/// with 11; ISO 2108).
///
/// There are 23^8 = 78,310,985,281 references. With 1,000,000 leads kept, a guess that passes the check is right
/// once in 78,000 times. Among 10,000 leads drawn independently two would be equal in 1 of 1,600 services
/// (n^2 / 2N); `LeadBook` draws again when it has the reference already, so within one it never happens.
public struct LeadReference: Hashable, Sendable {
  /// The eight random characters as a number in base 23.
  private let number: UInt64

  /// Draws a reference; nobody can tell the next one when the generator is fit for cryptography, as
  /// `SystemRandomNumberGenerator` is.
  public init(using generator: inout some RandomNumberGenerator) {
    number = UInt64.random(in: 0..<Self.count, using: &generator)
  }

  /// Reads a reference as a person may type it: in any case, with or without hyphens and spaces; nil when it is
  /// none, or mistyped.
  public init?(_ text: some StringProtocol) {
    let typed = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
    let digits = typed.compactMap { Self.digit($0) }
    guard typed.count == Self.length, digits.count == Self.length, Self.weightedSum(digits) == 0 else {
      return nil
    }
    number = digits.dropLast().reduce(0) { $0 * Self.base + UInt64($1) }
  }

  /// Reads the nine characters, as they are written; nil when they are none. Many are read when a journal is opened.
  init?(characters: ArraySlice<UInt8>) {
    guard characters.count == Self.length else { return nil }
    var (number, sum, weight) = (UInt64(0), 0, Self.length)
    for character in characters {
      let digit = Self.digits[Int(character)]
      guard digit < Self.base else { return nil }
      if weight > 1 { number = number * Self.base + UInt64(digit) }
      sum += Int(digit) * weight
      weight -= 1
    }
    guard sum % Int(Self.base) == 0 else { return nil }
    self.number = number
  }

  /// The nine characters.
  var characters: [UInt8] {
    var digits = [Int](repeating: 0, count: Self.length)
    var rest = number
    for index in (0..<Self.length - 1).reversed() {
      digits[index] = Int(rest % Self.base)
      rest /= Self.base
    }
    let sum = Self.weightedSum(digits)
    digits[Self.length - 1] = (Int(Self.base) - sum) % Int(Self.base)
    return digits.map { Self.alphabet[$0] }
  }

  /// How many characters it has.
  static let length = 9
  /// How many references there are.
  static let count: UInt64 = 78_310_985_281
  private static let base: UInt64 = 23
  private static let alphabet = Array("234679CDFGHJKMNPQRTVWXY".utf8)

  /// The digit of each byte; 255 for those that are none.
  private static let digits: [UInt8] = (0..<256).map { byte in
    alphabet.firstIndex(of: UInt8(byte)).map { UInt8($0) } ?? 255
  }

  private static func digit(_ character: UInt8) -> Int? {
    let isSmall = character >= UInt8(ascii: "a") && character <= UInt8(ascii: "z")
    return alphabet.firstIndex(of: isSmall ? character - 32 : character)
  }

  private static func weightedSum(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { $0 + $1.element * (length - $1.offset) } % Int(base)
  }
}

extension LeadReference: CustomStringConvertible {
  /// In three groups of three: `K7M-R4X-PDW`.
  public var description: String {
    var text: [UInt8] = []
    for (index, character) in characters.enumerated() {
      if index > 0, index % 3 == 0 { text.append(UInt8(ascii: "-")) }
      text.append(character)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
