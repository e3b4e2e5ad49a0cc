internal import IntakeBot

extension ArticleEntry {
  /// The article for people: what is known of it, then all that it says.
  var listing: String {
    var lines = ["\(id): \(title)", "topics: \(topics.joined(separator: ", "))"]
    lines.append("for: \(audiences.isEmpty ? "everybody" : audiences.joined(separator: ", "))")
    if language != "nl" { lines.append("language: \(language)") }
    let year = year.map { " (\($0))" } ?? ""
    if !source.isEmpty { lines.append("source: \(source)\(year)") }
    lines += ["questions:"] + questions.map { "  \($0)" } + ["", text]
    return lines.map { $0 + "\n" }.joined()
  }
}
