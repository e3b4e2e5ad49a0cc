/// A language that lines are recognised in.
public enum RecognizedLanguage: String, Hashable, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
  case german = "de"
  case polish = "pl"
  case turkish = "tr"

  /// The code of ISO 639-1.
  public var code: String { rawValue }
}
