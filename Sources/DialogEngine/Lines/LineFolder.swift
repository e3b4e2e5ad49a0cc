/// Cuts raw text into tokens in one pass over its UTF-8 bytes.
struct LineFolder {
  /// The folded text so far, one space between tokens.
  private(set) var folded: [UInt8] = []
  /// The tokens so far.
  private(set) var tokens: [Token] = []

  private enum Run { case none, letters, digits }

  private var run = Run.none
  private var foldedStart = 0
  private var rawStart = 0
  private var isAccented = false
  private var hasSmallLetter = false
  private var marks: Marks = []

  init(capacity: Int) {
    folded.reserveCapacity(capacity + 16)
    tokens.reserveCapacity(min(capacity / 4 + 1, 32))
  }

  /// Folds a whole line; to be called once.
  mutating func fold(_ raw: String) {
    let bytes = raw.utf8.span
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        take(ascii: byte, next: next, at: position)
        position += 1
      } else {
        let (scalar, length) = Self.decode(bytes, at: position)
        let after = position + length
        let next = after < bytes.count ? bytes[after] : 0
        take(ScalarFolding.fold(scalar), next: next, at: position, length: length)
        position = after
      }
    }
    endToken(at: bytes.count)
    if let last = tokens.indices.last { tokens[last].after = marks }
  }

  private mutating func take(ascii byte: UInt8, next: UInt8, at position: Int) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      begin(.letters, at: position)
      hasSmallLetter = true
      folded.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      begin(.letters, at: position)
      folded.append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      begin(.digits, at: position)
      folded.append(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      takeApostrophe(next: next, at: position)
    case 0...8, 0x0E...0x1F, 0x7F:
      break
    default:
      take(mark: .ascii(byte), at: position)
    }
  }

  private mutating func take(_ folding: ScalarFolding, next: UInt8, at position: Int, length: Int) {
    switch folding {
    case .letters(let text, let accented):
      begin(.letters, at: position)
      hasSmallLetter = true
      isAccented = isAccented || accented
      folded.append(contentsOf: text.utf8)
    case .digit(let digit):
      begin(.digits, at: position)
      folded.append(UInt8(ascii: "0") + digit)
    case .half:
      endToken(at: position)
      begin(.letters, at: position)
      folded.append(contentsOf: "half".utf8)
      endToken(at: position + length)
    case .apostrophe: takeApostrophe(next: next, at: position)
    case .combining: isAccented = isAccented || run == .letters
    case .ignored: break
    case .mark(let mark): take(mark: mark, at: position)
    }
  }

  private mutating func takeApostrophe(next: UInt8, at position: Int) {
    let isInside = run == .letters && next.isLetter
    if isInside { folded.append(UInt8(ascii: "'")) } else { take(mark: .quote, at: position) }
  }

  private mutating func take(mark: Marks, at position: Int) {
    endToken(at: position)
    marks.formUnion(mark)
  }

  /// Goes on with a run of this kind, or ends the one before and begins one.
  private mutating func begin(_ kind: Run, at position: Int) {
    if run == kind { return }
    endToken(at: position)
    if let last = tokens.indices.last {
      tokens[last].after = marks
      folded.append(UInt8(ascii: " "))
    }
    run = kind
    foldedStart = folded.count
    rawStart = position
    isAccented = false
    hasSmallLetter = false
  }

  private mutating func endToken(at position: Int) {
    guard run != .none else { return }
    tokens.append(
      Token(
        text: String(decoding: folded[foldedStart...], as: UTF8.self), range: rawStart..<position,
        isNumber: run == .digits, isAccented: isAccented,
        isCapitals: run == .letters && !hasSmallLetter, before: marks, after: []))
    run = .none
    marks = []
  }

  /// The scalar whose first byte stands at a position, and its length; a String's UTF-8 is always valid.
  private static func decode(_ bytes: Span<UInt8>, at position: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[position]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else { return ("\u{FFFD}", bytes.count - position) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
