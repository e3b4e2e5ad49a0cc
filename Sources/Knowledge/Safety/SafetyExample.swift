/// A line of which is known whether it tells of danger.
public struct SafetyExample: Hashable, Sendable {
  /// What it tells of; nil when it only sounds grave.
  public let kind: SafetyKind?
  /// The line.
  public let line: String

  /// Labels a line.
  public init(kind: SafetyKind?, line: String) {
    self.kind = kind
    self.line = line
  }

  /// What stands in a file for "nothing is the matter".
  static let harmless = "geen"

  private static func nearest(to name: String) -> String? {
    NearestWord.nearest(to: name, in: SafetyKind.allCases.map(\.rawValue) + [harmless])
  }

  /// Reads `veiligheid-voorbeelden.tsv`: a kind or `geen`, a language, and a line on each, parted by tabs; lines that
  /// begin with `#` are comments.
  public static func read(_ text: String) -> Lexicon.Reading<[SafetyExample]> {
    var examples: [SafetyExample] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let columns = line.columns
      guard columns.count >= 3 else {
        problems.append(LexiconProblem(.missingColumn(expected: 3, found: columns.count), line: line.number))
        continue
      }
      let name = String(columns[0])
      let kind = SafetyKind(rawValue: name)
      if kind == nil, name != harmless {
        problems.append(LexiconProblem(.unknownKind(name, nearest: nearest(to: name)), line: line.number))
      } else if SafetyLanguage(rawValue: String(columns[1])) == nil {
        problems.append(LexiconProblem(.unknownLanguage(String(columns[1])), line: line.number))
      } else {
        examples.append(SafetyExample(kind: kind, line: String(columns[2])))
      }
    }
    return Lexicon.Reading(content: examples, problems: problems)
  }
}
