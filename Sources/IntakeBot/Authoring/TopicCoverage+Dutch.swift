internal import DialogEngine

extension TopicCoverage {
  /// What takes care of the topic, in one line of plain Dutch.
  public var wording: String {
    let count = articles.isEmpty ? "geen" : "\(articles.count)"
    let answers = "\(count) \(articles.count == 1 ? "artikel" : "artikelen")"
    let guides =
      dialogs.isEmpty ? "geen dialoog" : "dialoog \(dialogs.map(\.rawValue).joined(separator: ", "))"
    let receiver = role.map { "naar \(desk.isEmpty ? "niemand" : desk) (\($0))" } ?? "geen aanvraag"
    return "\(topic): \(answers); \(guides); \(receiver)"
  }

  /// What is missing, each in one line of plain Dutch.
  public var gapLines: [String] {
    gaps.map { gap in
      switch gap {
      case .article: "\(topic): er is nog geen artikel. Schrijf er een in `knowledge`."
      case .dialog(let name): "\(topic): de dialoog `\(name)` is er nog niet."
      case .desk(let role):
        "\(topic): geen bureau voor `\(role)`. Zet er een in `routing/advisers.csv`."
      }
    }
  }

  /// How many topics have what, in one line of plain Dutch.
  public static func closing(_ topics: [TopicCoverage]) -> String {
    let answered = topics.count { !$0.articles.isEmpty }
    let guided = topics.count { !$0.dialogs.isEmpty }
    let routed = topics.count { topic in
      topic.role != nil && !topic.gaps.contains { if case .desk = $0 { true } else { false } }
    }
    return "\(topics.count) onderwerpen: \(answered) met een artikel, \(guided) met een dialoog, "
      + "\(routed) met een bureau."
  }
}
