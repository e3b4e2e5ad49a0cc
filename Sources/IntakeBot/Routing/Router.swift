public import DialogEngine

/// Chooses the desk for a lead.
public struct Router: Sendable {
  /// The role of the desk that takes what fits nobody.
  public static let fallbackRole = "helpdesk"

  /// The desks, by id.
  public let advisers: [Adviser]
  /// The regions of the country.
  public let regions: RegionTable
  /// The topic that a finer topic lies under.
  public let parents: [TopicID: TopicID]

  /// Prepares a roster.
  public init(advisers: [Adviser], regions: RegionTable, parents: [TopicID: TopicID] = [:]) {
    self.advisers = advisers.sorted { $0.id < $1.id }
    self.regions = regions
    self.parents = parents
  }

  /// Chooses the desk that fits, and of those the one with most room left this week.
  ///
  /// A desk that is bound to something which is not known of the person fits less well than one that isn't, but
  /// better than one that is full. When all are full, the one least over of those that fit best is chosen. When nobody fits, the fallback desk is. Equals are
  /// parted by id.
  ///
  /// - Parameters:
  ///   - day: The day on which the lead is made, in the Netherlands.
  ///   - assigned: How many leads each desk, by id, was given since Monday 00:00, Europe/Amsterdam.
  public func choose(
    _ question: RoutingQuestion, on day: CalendarDate, assigned: [String: Int] = [:]
  ) -> RoutingDecision {
    let place = place(of: question)
    let fits = advisers.compactMap { adviser in
      fit(adviser, question, place, on: day).map { Candidate(adviser, unknowns: $0, assigned: assigned) }
    }
    if let best = fits.min(by: <) {
      return decision(best, question, place, isFallback: false)
    }
    let fallbacks = advisers.filter { $0.role == Self.fallbackRole && isValid($0, on: day) }
      .map { Candidate($0, unknowns: 0, assigned: assigned) }
    if let best = fallbacks.min(by: <) {
      return decision(best, question, place, isFallback: true)
    }
    return RoutingDecision(
      adviser: "", desk: "", role: question.role, region: place.province,
      why: "no desk fits \(question.described(in: place)), and there is no fallback desk", isFallback: true,
      warning: .noFallbackDesk)
  }

  private func decision(
    _ chosen: Candidate, _ question: RoutingQuestion, _ place: RoutingPlace, isFallback: Bool
  ) -> RoutingDecision {
    let described = question.described(in: place)
    let reason = isFallback ? "no desk fits \(described); this one takes the rest" : "fits \(described)"
    return RoutingDecision(
      adviser: chosen.adviser.id, desk: chosen.adviser.desk, role: question.role, region: place.province,
      why: "\(reason); \(chosen.load)", isFallback: isFallback,
      warning: isFallback ? .nobodyFits : chosen.isFull ? .allFull : nil)
  }

  func place(of question: RoutingQuestion) -> RoutingPlace {
    let digits = question.postcode.flatMap { Int($0.prefix(4)) }
    let region = question.postcode.flatMap { regions.region(of: $0) }
    let province = region?.province ?? question.province ?? ""
    let names = [province, region?.labourMarketRegion ?? "", region?.fundRegion ?? ""]
    return RoutingPlace(province: province, digits: digits, names: names.filter { !$0.isEmpty })
  }
}

/// What is known of where somebody is.
struct RoutingPlace {
  /// Empty when it is not known.
  let province: String
  /// The four digits of the postcode.
  let digits: Int?
  /// The province and the other regions.
  let names: [String]

  /// Whether nothing is known.
  var isUnknown: Bool { digits == nil && names.isEmpty }
}
