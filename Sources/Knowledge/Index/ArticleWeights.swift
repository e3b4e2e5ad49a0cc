/// For whom and when each article is meant, laid out so that thousands are weighed without copying any.
struct ArticleWeights: Sendable {
  /// Who asks, and when.
  struct Asker: Sendable {
    /// The number of the audience, -1 for one that no article names; nil without an audience.
    fileprivate let audience: Int32?
    /// The number of the day.
    fileprivate let day: Int32?
  }

  private let numbers: [String: Int32]
  private let audiences: GroupedList<Int32>
  private let isForAll: [Bool]
  /// The first and the last day of each article, as numbers that ascend with the days.
  private let firstDays: [Int32]
  private let lastDays: [Int32]

  /// Takes from the articles what weighs.
  init(_ articles: some Collection<Article>) {
    var numbers: [String: Int32] = [:]
    var pairs: [(key: Int, value: Int32)] = []
    for (text, article) in articles.enumerated() {
      for audience in article.audiences {
        let number = numbers[audience] ?? Int32(numbers.count)
        numbers[audience] = number
        pairs.append((text, number))
      }
    }
    self.numbers = numbers
    audiences = GroupedList(keyCount: articles.count, pairs)
    isForAll = articles.map { $0.audiences.isEmpty || $0.audiences.contains("alle") }
    firstDays = articles.map { $0.validFrom.map(Self.number) ?? .min }
    lastDays = articles.map { $0.validUntil.map(Self.number) ?? .max }
  }

  /// Looks an audience up once for a whole search. Without a day every article is valid.
  func asker(_ audience: String?, on day: CalendarDay?) -> Asker {
    Asker(audience: audience.map { numbers[$0] ?? -1 }, day: day.map(Self.number))
  }

  /// What an article keeps of its score, from 0 to 1; nil when it is not valid on that day. The same as
  /// `Article.isValid` and `Article.fit` say.
  func weight(of text: Int, for asker: Asker) -> Float? {
    if let day = asker.day {
      guard firstDays[text] <= day, day <= lastDays[text] else { return nil }
    }
    guard let audience = asker.audience else { return 1 }
    for position in audiences.range(text) where audiences.elements[position] == audience { return 1 }
    return isForAll[text] ? Ranking.anyAudience : Ranking.otherAudience
  }

  private static func number(_ day: CalendarDay) -> Int32 {
    Int32(truncatingIfNeeded: (day.year << 4 | day.month) << 5 | day.day)
  }
}
