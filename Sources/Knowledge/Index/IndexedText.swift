/// The texts by which something can be found, by field.
struct IndexedText: Sendable {
  /// Example questions, one each.
  var questions: [String]
  /// The title, perhaps with more words of that weight.
  var title: String = ""
  /// The running text.
  var body: String = ""
}

/// The fields of a text, with their weights in ranking.
enum Field: Int, CaseIterable, Sendable {
  case questions, title, body

  /// How much an occurrence in this field counts (Robertson & Zaragoza 2009, 3.6).
  var weight: Float {
    switch self {
    case .questions: 2
    case .title: 2.5
    case .body: 1
    }
  }

  /// How far the length of the field is made up for: 0 not at all, 1 wholly.
  var lengthNormalization: Float {
    switch self {
    case .questions: 0.4
    case .title: 0.3
    case .body: 0.75
    }
  }

  /// The name in explanations.
  var name: String {
    switch self {
    case .questions: "questions"
    case .title: "title"
    case .body: "body"
    }
  }
}
