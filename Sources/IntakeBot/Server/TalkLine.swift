internal import Foundation

/// One line that a person typed, cleaned as the talk protocol says.
public enum TalkLine: Hashable, Sendable {
  /// What was typed, in NFC, without control characters; empty when nothing was said.
  case text(String)
  /// More than `limit` bytes: thrown away.
  case tooLong
  /// No UTF-8: not taken.
  case notText

  /// The most bytes that a line may have, without its line end.
  public static let limit = 4_096

  /// Cleans the bytes of a line that ended at LF, which is not among them.
  ///
  /// A CR at the end is dropped; control and bidirectional control characters and byte order marks are
  /// taken out, but a tab counts as a space; the rest is brought to NFC.
  public init(bytes: some BidirectionalCollection<UInt8>) {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    if line.count > Self.limit {
      self = .tooLong
    } else if let text = String(validating: line, as: UTF8.self) {
      self = .text(Self.cleaned(text))
    } else {
      self = .notText
    }
  }

  private static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        kept.append(" ")
      } else if !isTakenOut(scalar) {
        kept.append(scalar)
      }
    }
    // Below U+0300 nothing combines: such a text is in NFC already (UAX #15, quick check).
    let isComposed = kept.allSatisfy { $0.value < 0x300 }
    return isComposed ? String(kept) : String(kept).precomposedStringWithCanonicalMapping
  }

  private static func isTakenOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // C0, DEL and C1.
    case 0x00...0x1F, 0x7F...0x9F: true
    // The bidirectional controls (UAX #9) and the byte order mark.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
