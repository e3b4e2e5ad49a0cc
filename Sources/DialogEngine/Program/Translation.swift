/// The texts of scripts in one other language.
///
/// The Dutch text is the key, braces and all, so that a changed text shows as untranslated and is said in Dutch
/// until somebody translates it again.
public struct Translation: Hashable, Sendable {
  /// The language, such as `pl` (ISO 639-1); never `nl`.
  public let language: String
  /// The text in that language, by the Dutch one.
  public let texts: [String: String]

  /// Pairs a language with its texts.
  public init(language: String, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The language in which every text exists.
  public static let dutch = "nl"

  /// What the engine says of its own, beside the scripts: the labels of yes and no, and `a, b en c`.
  static let ownWords = ["Ja", "Nee", "en"]

  /// The names between braces in a text, sorted: a translation fills in the same.
  public static func places(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]).trimmed } }
      .sorted()
  }
}
