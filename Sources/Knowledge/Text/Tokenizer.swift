/// Parts a normalised text into words.
///
/// - A hyphen or an apostrophe between two letters belongs to the word (`zij-instromer`, `auto's`);
///   elsewhere it parts words. An ampersand between letters is dropped (`ri&e` is `rie`), and so are the
///   full stops of an abbreviation (`b.b.l.` is `bbl`).
/// - A number keeps its decimal comma and loses its thousands marks (`1.500,50` is `1500,50`, `1.500,-`
///   is `1500`).
/// - Four digits and two letters are a postcode, with or without a space (`8011 pk` is `8011pk`),
///   unless the letters are a common short word (`2015 in`).
/// - A word longer than `longestWord` bytes is cut off there.
public struct Tokenizer {
  /// The most bytes kept of one word.
  public static let longestWord = 48

  /// Parts a text. Linear in its length.
  public static func tokens(of text: String) -> TokenList {
    tokens(ofNormalized: Normalizer.normalize(text))
  }

  /// Parts a text that went through `Normalizer`. Linear in its length.
  public static func tokens(ofNormalized bytes: [UInt8]) -> TokenList {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.list
  }

  private let bytes: [UInt8]
  private var position = 0
  private var list = TokenList()
  /// Where in the list the word begins that is being taken.
  private var start = 0

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    list.reserve(bytes.count)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isDigit {
        takeNumber()
      } else if isLetter(byte) {
        takeWord()
      } else {
        position += 1
      }
    }
  }

  private func peek(_ ahead: Int) -> UInt8 {
    let index = position + ahead
    return index < bytes.count && index >= 0 ? bytes[index] : UInt8(ascii: " ")
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isLowercaseLetter || byte >= 0x80 }

  private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || byte.isDigit }

  /// Adds a byte to the word, and tells whether there was room for it.
  @discardableResult
  private mutating func keep(_ byte: UInt8) -> Bool {
    guard list.bytes.count - start < Tokenizer.longestWord else { return false }
    list.bytes.append(byte)
    return true
  }

  private mutating func takeWord() {
    start = list.begin()
    var sinceStop = 0
    var hasDigit = false
    while position < bytes.count {
      let byte = bytes[position]
      if isWordByte(byte) {
        if keep(byte), byte.isDigit { hasDigit = true }
        sinceStop += 1
      } else if byte == UInt8(ascii: "."), sinceStop == 1, isLetter(peek(1)), !isWordByte(peek(2)) {
        sinceStop = 0
      } else if isInnerMark(byte) {
        if byte != UInt8(ascii: "&") { keep(byte) }
        sinceStop = 2
      } else {
        break
      }
      position += 1
    }
    list.end(from: start, hasDigit ? .mixed : .word)
  }

  /// Whether a byte at the position is a hyphen, apostrophe or ampersand between two letters.
  private func isInnerMark(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "&") else {
      return false
    }
    return isWordByte(peek(1))
  }

  private mutating func takeNumber() {
    start = list.begin()
    let first = position
    while position < bytes.count, bytes[position].isDigit || isNumberMark() {
      if bytes[position].isDigit || bytes[position] == UInt8(ascii: ",") { keep(bytes[position]) }
      position += 1
    }
    if takePostcodeLetters(digits: position - first) {
      list.end(from: start, .postcode)
    } else if isLetter(peek(0)) {
      takeMixed()
    } else {
      list.end(from: start, .number)
    }
  }

  /// Whether the position is at a thousands mark (three digits follow, no more) or a decimal mark.
  private func isNumberMark() -> Bool {
    let byte = bytes[position]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), peek(1).isDigit else { return false }
    let isThousands = peek(2).isDigit && peek(3).isDigit && !peek(4).isDigit
    return byte == UInt8(ascii: ".") ? isThousands : true
  }

  private mutating func takePostcodeLetters(digits: Int) -> Bool {
    guard digits == 4, list.bytes.count - start == 4, list.bytes[start] != UInt8(ascii: "0") else {
      return false
    }
    let gap = peek(0) == UInt8(ascii: " ") ? 1 : 0
    let (first, second) = (peek(gap), peek(gap + 1))
    guard first.isLowercaseLetter, second.isLowercaseLetter, !isWordByte(peek(gap + 2)) else { return false }
    if gap == 1, Tokenizer.isShortWord(first, second) { return false }
    list.bytes.append(first)
    list.bytes.append(second)
    position += gap + 2
    return true
  }

  private mutating func takeMixed() {
    while position < bytes.count, isWordByte(bytes[position]) {
      keep(bytes[position])
      position += 1
    }
    list.end(from: start, .mixed)
  }

  /// Words of two letters that often follow a year or an amount and so make no postcode.
  private static func isShortWord(_ first: UInt8, _ second: UInt8) -> Bool {
    shortWords.contains { $0.0 == first && $0.1 == second }
  }

  private static let shortWords: [(UInt8, UInt8)] = [
    "al", "as", "be", "bv", "cm", "da", "de", "em", "en", "er", "eu", "ga", "he", "ik", "in", "is",
    "ja", "je", "kg", "km", "ma", "me", "mm", "na", "no", "nu", "of", "om", "op", "pm", "st", "te", "tm",
    "to", "uw", "ve", "vs", "we", "wo", "za", "ze", "zo",
  ].map { (Array($0.utf8)[0], Array($0.utf8)[1]) }
}
