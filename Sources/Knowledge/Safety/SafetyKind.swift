/// What a line may be about that comes before anything else.
public enum SafetyKind: String, Sendable, CaseIterable, Comparable {
  /// Thoughts of suicide, or despair.
  case crisis
  /// Danger to life, now: an accident, fire, electricity.
  case danger
  /// Violence at home or toward a child.
  case violence

  /// The weightier kind comes first: crisis, danger, violence.
  public static func < (left: SafetyKind, right: SafetyKind) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .crisis: 0
    case .danger: 1
    case .violence: 2
    }
  }
}

/// The languages in which safety is recognised.
public enum SafetyLanguage: String, Sendable, CaseIterable {
  /// Dutch.
  case nl
  /// English.
  case en
  /// German.
  case de
  /// Polish.
  case pl
  /// Turkish.
  case tr

  /// The position among all languages, from 0.
  var position: UInt8 { UInt8(SafetyLanguage.allCases.firstIndex(of: self) ?? 0) }
}

/// What was recognised in a line.
public struct SafetyMatch: Hashable, Sendable {
  /// The weightiest kind that the line holds.
  public let kind: SafetyKind
  /// The language of the pattern that matched; of several, the one that has most words of the line. Of a line
  /// that was recognised without a pattern the language of the line.
  public let language: SafetyLanguage
  /// The position of the first such pattern among those given, from 0, for explanations and tests; nil when
  /// the line only resembles examples.
  public let pattern: Int?
}
