/// What stands between two words of a line: spaces, punctuation and signs, as a set without order.
public struct Marks: OptionSet, Hashable, Sendable {
  /// One bit for each kind of mark.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// White space of any kind.
  public static let space = Marks(rawValue: 1 << 0)
  /// `.` or `…`.
  public static let period = Marks(rawValue: 1 << 1)
  /// `,`
  public static let comma = Marks(rawValue: 1 << 2)
  /// `;`
  public static let semicolon = Marks(rawValue: 1 << 3)
  /// `:`
  public static let colon = Marks(rawValue: 1 << 4)
  /// `?` or `¿`.
  public static let question = Marks(rawValue: 1 << 5)
  /// `!` or `¡`.
  public static let exclamation = Marks(rawValue: 1 << 6)
  /// A hyphen or a dash of any length.
  public static let hyphen = Marks(rawValue: 1 << 7)
  /// `/`
  public static let slash = Marks(rawValue: 1 << 8)
  /// `+`
  public static let plus = Marks(rawValue: 1 << 9)
  /// `@`
  public static let at = Marks(rawValue: 1 << 10)
  /// `(` or `)`.
  public static let parenthesis = Marks(rawValue: 1 << 11)
  /// `&`
  public static let ampersand = Marks(rawValue: 1 << 12)
  /// `%`
  public static let percent = Marks(rawValue: 1 << 13)
  /// `€` or `$`.
  public static let currency = Marks(rawValue: 1 << 14)
  /// An apostrophe or quotation mark that is not inside a word.
  public static let quote = Marks(rawValue: 1 << 15)
  /// Anything else that is no letter and no digit, such as an emoji.
  public static let other = Marks(rawValue: 1 << 16)

  /// The mark that an ASCII byte is; letters and digits are not asked about.
  static func ascii(_ byte: UInt8) -> Marks {
    switch byte {
    case 0x09...0x0D, 0x20: .space
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "("), UInt8(ascii: ")"): .parenthesis
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): .quote
    default: .other
    }
  }
}
