internal import DialogEngine

extension Router {
  /// How well a desk fits: the number of its bounds that could not be held against the person, because
  /// they are not known. Nil when it doesn't fit.
  func fit(
    _ adviser: Adviser, _ question: RoutingQuestion, _ place: RoutingPlace, on day: CalendarDate
  ) -> Int? {
    guard adviser.role == question.role, isValid(adviser, on: day) else { return nil }
    let languages = adviser.languages.map { $0.lowercased() }
    guard languages.isEmpty || languages.contains(question.language.lowercased()) else { return nil }
    let bounds = [
      bound(adviser.sectors, to: question.sector),
      bound(adviser.topics, to: question.topic.map { routedTopic($0, role: question.role) }),
      bound(adviser.regions, to: place),
    ]
    guard !bounds.contains(.fails) else { return nil }
    return bounds.count { $0 == .unknown }
  }

  /// Whether a desk takes leads on a day.
  func isValid(_ adviser: Adviser, on day: CalendarDate) -> Bool {
    (adviser.from.map { $0 <= day } ?? true) && (adviser.until.map { day <= $0 } ?? true)
  }

  private enum Bound { case holds, unknown, fails }

  private func bound<Element: Equatable>(_ allowed: [Element], to known: Element?) -> Bound {
    if allowed.isEmpty { return .holds }
    guard let known else { return .unknown }
    return allowed.contains(known) ? .holds : .fails
  }

  private func bound(_ allowed: [AdviserRegion], to place: RoutingPlace) -> Bound {
    if allowed.isEmpty { return .holds }
    if place.isUnknown { return .unknown }
    let holds = allowed.contains { region in
      switch region {
      case .named(let name): place.names.contains { $0.lowercased() == name.lowercased() }
      case .postcodes(let range): place.digits.map { range.contains($0) } ?? false
      }
    }
    return holds ? .holds : .fails
  }

  /// A finer topic goes to the desks of the one that it lies under, unless a desk names it itself.
  private func routedTopic(_ topic: TopicID, role: String) -> TopicID {
    guard let parent = parents[topic] else { return topic }
    let hasItsOwn = advisers.contains { $0.role == role && $0.topics.contains(topic) }
    return hasItsOwn ? topic : parent
  }
}

/// A desk that may take the lead.
struct Candidate {
  let adviser: Adviser
  /// Bounds of the desk that could not be tested.
  let unknowns: Int
  /// Leads this week.
  let assigned: Int

  init(_ adviser: Adviser, unknowns: Int, assigned: [String: Int]) {
    self.adviser = adviser
    self.unknowns = unknowns
    self.assigned = assigned[adviser.id] ?? 0
  }

  /// How many more it can take this week; negative when it is over.
  var room: Int { adviser.capacity.map { $0 - assigned } ?? Int.max }

  /// Whether it can take no more.
  var isFull: Bool { room <= 0 }

  /// How many it has, in English.
  var load: String {
    guard let capacity = adviser.capacity else { return "\(assigned) this week, no limit" }
    return "\(assigned) of \(capacity) this week"
  }

  /// Whether the left one is to be preferred.
  static func < (left: Candidate, right: Candidate) -> Bool {
    // A full desk waits until all are full. More room is better, so the two stand crosswise.
    if left.isFull != right.isFull { return right.isFull }
    return (left.unknowns, right.room, left.assigned, left.adviser.id)
      < (right.unknowns, left.room, right.assigned, right.adviser.id)
  }
}

extension RoutingQuestion {
  /// What is asked for, in English.
  func described(in place: RoutingPlace) -> String {
    var parts = [role]
    if let topic { parts.append("topic \(topic)") }
    if let sector { parts.append("sector \(sector)") }
    if !place.province.isEmpty {
      parts.append("in \(place.province)")
    } else if let digits = place.digits {
      parts.append("postcode \(digits)")
    }
    if language != "nl" { parts.append("language \(language)") }
    return parts.joined(separator: ", ")
  }
}
