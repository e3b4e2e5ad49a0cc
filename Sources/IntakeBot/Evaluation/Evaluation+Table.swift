extension Evaluation {
  /// The figures as lines for people; at most `limit` topics and confusions. Of danger each line that went wrong is told, for
  /// each is one too many.
  public func table(limit: Int) -> [String] {
    var lines = ["register      questions    right  in three  refused"]
    lines += registers.map { Self.line($0.name, $0.counts) } + [Self.line("all", all)]
    lines += ["", "abstained out of scope: \(Self.share(abstained, outOfScope))"]
    lines.append("danger seen: \(Self.share(safetySeen, safety))")
    lines.append("false alarms: \(Self.share(falseAlarms.count, harmless))")
    if !unseen.isEmpty { lines += ["", "danger not seen:"] + unseen }
    if !falseAlarms.isEmpty { lines += ["", "taken for danger:"] + falseAlarms }
    let worst = topics.filter { $0.counts.missed > 0 }.prefix(limit)
    if !worst.isEmpty { lines += ["", "worst topics:"] + worst.map { Self.line($0.name, $0.counts) } }
    let often = confusions.prefix(limit)
    if !often.isEmpty {
      lines += ["", "taken for another:"] + often.map { "\($0.questions)  \($0.topic) > \($0.takenFor)" }
    }
    return lines
  }

  private static func line(_ name: String, _ counts: Counts) -> String {
    let cells = [counts.right, counts.rightInThree, counts.refused].map { percent($0, counts.questions) }
    return padded(name, 14, left: true) + padded("\(counts.questions)", 9) + padded(cells[0], 9)
      + padded(cells[1], 10) + padded(cells[2], 9)
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "none asked" : "\(part) of \(whole) (\(percent(part, whole)))"
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let thousandths = (part * 1_000 + whole / 2) / whole
    return "\(thousandths / 10).\(thousandths % 10) %"
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(left ? 1 : 0, width - text.count))
    return left ? text + space : space + text
  }
}
