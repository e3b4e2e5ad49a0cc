internal import DialogEngine

extension WeeklyHours {
  /// The hours in plain Dutch, such as `maandag tot en met vrijdag van 9 tot 17 uur`; days with the same
  /// hours are told together.
  var wording: String {
    var groups: [(days: [Int], hours: String)] = []
    for day in 1...7 {
      let hours = Self.list(stretches.filter { $0.weekday == day }.map(Self.wording(of:)))
      guard !hours.isEmpty else { continue }
      if let same = groups.firstIndex(where: { $0.hours == hours }) {
        groups[same].days.append(day)
      } else {
        groups.append(([day], hours))
      }
    }
    return Self.list(groups.map { "\(Self.wording(ofDays: $0.days)) \($0.hours)" }, separator: "; ")
  }

  private static func wording(of stretch: Stretch) -> String {
    "van \(clock(stretch.opens)) tot \(clock(stretch.closes)) uur"
  }

  private static func wording(ofDays days: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for day in days {
      if let last = runs.last, last.upperBound == day - 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return list(
      runs.flatMap { run -> [String] in
        if run.count > 2 { return ["\(dayName(run.lowerBound)) tot en met \(dayName(run.upperBound))"] }
        return run.map(dayName)
      })
  }

  /// A list for people: `a`, `a en b`, `a, b en c`.
  static func list(_ parts: [String], separator: String = ", ") -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: separator) + " en " + last
  }

  /// `9`, or `9.30` where minutes matter.
  static func clock(_ minute: Int) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return rest == 0 ? "\(hour)" : "\(hour).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The name of a day of the week, 1 for Monday.
  static func dayName(_ weekday: Int) -> String {
    let names = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    return names.indices.contains(weekday - 1) ? names[weekday - 1] : ""
  }

  /// The name of a month, 1 for January.
  static func monthName(_ month: Int) -> String {
    let names = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }
}
