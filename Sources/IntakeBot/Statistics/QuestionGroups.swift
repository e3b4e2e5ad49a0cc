internal import Knowledge

/// Questions that ask much the same, put together: so that thirty wordings of one gap show as one gap.
///
/// Two questions are alike when they share at least half of the stems of their telling words (Jaccard 1901). Each
/// joins the first group that it is like, in the order in which the groups began, so that the same questions always
/// give the same groups.
struct QuestionGroups: Sendable {
  /// The groups, the largest first, then in the order in which they began.
  let groups: [Group]

  /// Questions that ask much the same.
  struct Group: Hashable, Sendable {
    /// The wording that came most often, of several the first.
    let wording: String
    /// How many questions are in it.
    let count: Int
  }

  /// Groups questions.
  ///
  /// - Parameter stopWords: Words that tell nothing of what is asked. A question of nothing else goes by all its words.
  init(_ questions: [String], without stopWords: StopWords) {
    var gathered: [Gathered] = []
    var places: [Set<String>: Int] = [:]
    for question in questions {
      let stems = Self.stems(of: question, without: stopWords)
      guard !stems.isEmpty else { continue }
      let place = places[stems] ?? gathered.firstIndex { Self.isAlike($0.stems, stems) } ?? gathered.count
      if place == gathered.count { gathered.append(Gathered(stems: stems)) }
      places[stems] = place
      gathered[place].take(question)
    }
    groups = gathered.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { Group(wording: $0.element.wording, count: $0.element.count) }
  }

  private struct Gathered {
    let stems: Set<String>
    var count = 0
    private var times: [String: Int] = [:]
    private var wordings: [String] = []

    init(stems: Set<String>) { self.stems = stems }

    mutating func take(_ question: String) {
      count += 1
      if times[question] == nil { wordings.append(question) }
      times[question, default: 0] += 1
    }

    var wording: String {
      let most = times.values.max() ?? 0
      return wordings.first { times[$0] == most } ?? ""
    }
  }

  private static func stems(of question: String, without stopWords: StopWords) -> Set<String> {
    let words = Tokenizer.tokens(of: question).words
    let telling = words.filter { !stopWords.contains($0) }
    return Set((telling.isEmpty ? words : telling).map { DutchStemmer.stem($0) })
  }

  private static func isAlike(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let shared = left.intersection(right).count
    return 2 * shared >= left.count + right.count - shared
  }
}
