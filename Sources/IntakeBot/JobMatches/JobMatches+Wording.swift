extension JobMatches {
  /// What a person is told about rows that were found, in plain Dutch: one paragraph for each job, then how
  /// to take the figures. For no rows, what that does and doesn't mean.
  public static func text(for found: [JobMatch]) -> [String] {
    guard !found.isEmpty else { return nothingFound }
    var lines: [String] = []
    var job: String?
    for match in found {
      if match.job != job {
        lines += job == nil ? [] : [""]
        lines.append("Dit lijkt op: \(match.job)\(match.isNameCut ? "…" : "")")
        job = match.job
      }
      lines.append(
        "- \(match.target.title): \(match.overlapPercent)% (\(match.matching) van de \(match.total) vaardigheden)"
      )
    }
    return lines + [""] + caveats
  }

  private static let caveats = [
    "De cijfers komen uit een onderzoek uit 2016. Ze gaan over algemene vaardigheden.",
    "Een overlap is geen kans op werk.",
    "Vergelijk alleen beroepen bij hetzelfde doel. Vergelijk de drie doelen niet met elkaar.",
    "Staat een doel er niet bij? Dan is niet gezegd dat het niet past.",
  ]

  private static let nothingFound = [
    "Dit werk staat niet in de lijst. Dat zegt niets over je kansen.",
    "De lijst is klein. Ze komt uit een onderzoek uit 2016.",
    "Beschrijf je werk eens anders, of vraag het een adviseur.",
  ]
}
