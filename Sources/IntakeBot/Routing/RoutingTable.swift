public import DialogEngine

/// Where every lead would go, whatever it is about and wherever it comes from: each topic that somebody takes,
/// in each province and sector, in Dutch.
public struct RoutingTable: Sendable {
  /// The sectors that a roster can name.
  public static let sectors = ["metaal", "metalektro", "mobiliteit"]

  /// One kind of lead and the desks for it.
  public struct Row: Hashable, Sendable {
    /// Who takes the topic.
    public let role: String
    /// What the lead is about.
    public let topic: TopicID
    /// Where it comes from.
    public let province: String
    /// The sector of whoever asks.
    public let sector: String
    /// The ids of the desks that fit equally well, sorted: the one with most room gets the lead. Empty when it
    /// goes to the fallback desk.
    public let desks: [String]
  }

  /// By topic in the order of `topics.tsv`, then by province and sector.
  public let rows: [Row]
  /// The ids of desks that no lead can ever reach on the day, sorted.
  public let idleDesks: [String]

  /// Routes every kind of lead on a day.
  ///
  /// - Parameter topics: In the order of `topics.tsv`, those that nobody takes among them.
  public init(_ router: Router, topics: [Topic], on day: CalendarDate) {
    let provinces = Set(router.regions.regions.map(\.province)).sorted()
    var desks: [RoutingQuestion: [String]] = [:]
    rows = topics.flatMap { topic -> [Row] in
      guard let role = topic.role else { return [] }
      return provinces.flatMap { province in
        Self.sectors.map { sector in
          var question = RoutingQuestion(role: role, sector: sector, province: province)
          // Topics that no desk names are routed alike.
          question.topic = router.isNamed(topic.id, role: role) ? topic.id : nil
          if desks[question] == nil {
            var asked = question
            asked.topic = topic.id
            desks[question] = router.desksThatFit(asked, on: day).map(\.id)
          }
          return Row(
            role: role, topic: topic.id, province: province, sector: sector, desks: desks[question] ?? [])
        }
      }
    }
    idleDesks = router.advisers.filter { !router.canReach($0, topics, on: day) }.map(\.id)
  }

  /// Kinds of leads that no desk fits, joined: for each role and sector the provinces.
  public var gaps: [Gap] {
    var gaps: [Gap] = []
    for row in rows where row.desks.isEmpty {
      if let index = gaps.firstIndex(where: { $0.role == row.role && $0.sector == row.sector }) {
        gaps[index].provinces.insert(row.province)
        gaps[index].topics.insert(row.topic.rawValue)
      } else {
        gaps.append(
          Gap(
            role: row.role, sector: row.sector, provinces: [row.province], topics: [row.topic.rawValue]))
      }
    }
    return gaps
  }

  /// Leads that go to the fallback desk for want of another.
  public struct Gap: Hashable, Sendable {
    /// Who should take them.
    public let role: String
    /// The sector.
    public let sector: String
    /// Where.
    public var provinces: Set<String>
    /// About what.
    public var topics: Set<String>
  }

  /// For each role, in order of appearance, the desks that share leads with another: who has most room gets
  /// them.
  public var overlaps: [(role: String, desks: [String])] {
    var roles: [String] = []
    var desks: [String: Set<String>] = [:]
    for row in rows where row.desks.count > 1 {
      if desks[row.role] == nil { roles.append(row.role) }
      desks[row.role, default: []].formUnion(row.desks)
    }
    return roles.map { ($0, (desks[$0] ?? []).sorted()) }
  }
}

extension Router {
  /// The desks that fit a question best on a day, whatever their load, by id; empty when none fits.
  func desksThatFit(_ question: RoutingQuestion, on day: CalendarDate) -> [Adviser] {
    let place = place(of: question)
    let fits = advisers.compactMap { adviser in
      fit(adviser, question, place, on: day).map { (adviser: adviser, unknowns: $0) }
    }
    let fewest = fits.map(\.unknowns).min()
    return fits.filter { $0.unknowns == fewest }.map(\.adviser)
  }

  /// Whether some desk of a role is bound to a topic, or to the one that it lies under.
  fileprivate func isNamed(_ topic: TopicID, role: String) -> Bool {
    advisers.contains { adviser in
      adviser.role == role && adviser.topics.contains { $0 == topic || $0 == parents[topic] }
    }
  }

  /// Whether some lead could go to a desk: one that is made to fit it is tried, in each of its regions, sectors
  /// and languages, and also by somebody of whom nothing is known.
  fileprivate func canReach(
    _ adviser: Adviser, _ topics: [Topic], on day: CalendarDate
  ) -> Bool {
    if adviser.role == Self.fallbackRole, isValid(adviser, on: day) { return true }
    let taken = topics.filter { $0.role == adviser.role }.map(\.id)
    let own =
      adviser.topics.isEmpty
      ? taken
      : taken.filter { topic in
        adviser.topics.contains { $0 == topic || $0 == parents[topic] }
      }
    let sectors: [String?] = adviser.sectors.isEmpty ? RoutingTable.sectors + [nil] : adviser.sectors
    let languages = adviser.languages.isEmpty ? ["nl"] : adviser.languages
    return own.contains { topic in
      postcodes(of: adviser).contains { postcode in
        sectors.contains { sector in
          languages.contains { language in
            let question = RoutingQuestion(
              role: adviser.role, sector: sector, postcode: postcode, topic: topic, language: language)
            return desksThatFit(question, on: day).contains { $0.id == adviser.id }
          }
        }
      }
    }
  }

  /// A postcode for each of a desk's regions; without regions nothing is known of the place.
  private func postcodes(of adviser: Adviser) -> [String?] {
    if adviser.regions.isEmpty { return [nil] }
    return adviser.regions.compactMap { region -> String? in
      switch region {
      case .postcodes(let range): return Self.fourDigits(range.lowerBound)
      case .named(let name):
        let small = name.lowercased()
        return regions.regions.first {
          [$0.province, $0.labourMarketRegion, $0.fundRegion].contains { $0.lowercased() == small }
        }.map { Self.fourDigits($0.postcodes.lowerBound) }
      }
    }
  }

  private static func fourDigits(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }
}
