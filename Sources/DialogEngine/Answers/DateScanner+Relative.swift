extension DateScanner {
  private func word(_ position: Int) -> String {
    tokens.indices.contains(position) ? tokens[position].text : ""
  }

  private func finding(_ date: CalendarDate?, end: Int) -> Finding {
    date.map { .dates([$0], end: end) } ?? .impossible(end: end)
  }

  /// `morgen`, `vandaag`, `overmorgen`.
  func relativeWord(at position: Int) -> Finding? {
    guard let days = DateWords.relative[tokens[position].text] else { return nil }
    // "Goede morgen" greets, and "dinsdag morgen" is a part of the day.
    let before = word(position - 1)
    if days == 1, before == "goede" || before == "s" || DateWords.weekdays[before] != nil { return nil }
    return finding(today.adding(days: days), end: position + 1)
  }

  /// `over twee weken`, `3 dagen geleden`, `over een maand`.
  func interval(at start: Int) -> Finding? {
    let isAhead = tokens[start].text == "over"
    if isAhead, let about = aboutInterval(at: start + 1) { return about }
    if isAhead, let (months, end) = halfYears(at: start + 1) {
      return finding(today.adding(months: months), end: end)
    }
    guard let (count, next) = smallNumber(at: isAhead ? start + 1 : start), next < tokens.count else {
      return nil
    }
    let isAgo = word(next + 1) == "geleden"
    guard isAhead || isAgo else { return nil }
    return finding(count: isAhead ? count : -count, tokens[next].text, end: isAhead ? next + 1 : next + 2)
  }

  /// `een week of twee`, `een dag of tien`
  private func aboutInterval(at start: Int) -> Finding? {
    guard word(start) == "een", word(start + 2) == "of", let (count, end) = smallNumber(at: start + 3) else {
      return nil
    }
    return finding(count: count, word(start + 1), end: end)
  }

  /// So many days, weeks, months or years from today; nil for any other unit.
  private func finding(count: Int, _ unit: String, end: Int) -> Finding? {
    if DateWords.days.contains(unit) { return finding(today.adding(days: count), end: end) }
    if DateWords.weeks.contains(unit) { return finding(today.adding(days: 7 * count), end: end) }
    if DateWords.monthUnits.contains(unit) { return finding(today.adding(months: count), end: end) }
    if DateWords.years.contains(unit) { return finding(today.adding(months: 12 * count), end: end) }
    return nil
  }

  /// `een half jaar`, `anderhalf jaar`: in months.
  private func halfYears(at start: Int) -> (months: Int, end: Int)? {
    let place = word(start) == "een" ? start + 1 : start
    guard DateWords.years.contains(word(place + 1)) else { return nil }
    switch word(place) {
    case "half": return (6, place + 2)
    case "anderhalf": return (18, place + 2)
    default: return nil
    }
  }

  /// A weekday with what stands around it: `volgende week dinsdag`, `dinsdag over twee weken`.
  func weekday(at start: Int) -> Finding? {
    let (modifier, place) = modifier(before: start)
    guard let weekday = DateWords.weekdays[word(place)] ?? shortWeekday(at: place) else { return nil }
    var end = place + 1
    if modifier == nil, let found = weekdayAndDay(weekday, at: end) { return found }
    // Which week that is, only a calendar of weeks knows.
    if word(end) == "in", word(end + 1) == "week" { return nil }
    if word(end) == "jl" || word(end) == "jongstleden" { return finding(weekday, .past, end: end + 1) }
    // The date itself says more than its weekday: "dinsdag 3 mei".
    if smallNumber(at: end) != nil, DateWords.months[word(end + 1)] != nil || tokens[end].isNumber {
      return nil
    }
    if let modifier { return finding(weekday, modifier, end: end) }
    let behind = self.modifier(before: end)
    if let modifier = behind.modifier, modifier.isWeek { return finding(weekday, modifier, end: behind.end) }
    let plain = today.adding(days: daysAhead(to: weekday))
    guard word(end) == "over", let (count, next) = smallNumber(at: end + 1),
      DateWords.weeks.contains(word(next))
    else {
      return finding(plain, end: end)
    }
    end = next + 1
    return finding(plain?.adding(days: 7 * count), end: end)
  }

  /// `vrijdag 27`: the next such day that is a Friday.
  private func weekdayAndDay(_ weekday: Int, at position: Int) -> Finding? {
    guard let (day, end) = smallNumber(at: position), tokens[position].isNumber, day <= 31,
      end == tokens.count
    else { return nil }
    for months in 0...2 {
      let count = today.month - 1 + months
      let date = CalendarDate(year: today.year + count / 12, month: count % 12 + 1, day: day)
      if let date, date >= today, date.weekday.rawValue == weekday { return .dates([date], end: end) }
    }
    return nil
  }

  private enum Modifier {
    case coming, following, past, thisWeek, nextWeek, lastWeek

    var isWeek: Bool {
      switch self {
      case .thisWeek, .nextWeek, .lastWeek: true
      case .coming, .following, .past: false
      }
    }
  }

  /// `aanstaande`, `volgende week` and the like at a position, and the position after it.
  private func modifier(before position: Int) -> (modifier: Modifier?, end: Int) {
    let isWeek = DateWords.weeks.contains(word(position + 1))
    var end = isWeek ? position + 2 : position + 1
    if isWeek, word(end) == "op" { end += 1 }
    switch word(position) {
    case "volgende", "volgend", "vlgende": return (isWeek ? .nextWeek : .following, end)
    case "deze", "dees": return (isWeek ? .thisWeek : .coming, end)
    case let text where DateWords.next.contains(text): return (isWeek ? .nextWeek : .coming, end)
    case let text where DateWords.last.contains(text): return (isWeek ? .lastWeek : .past, end)
    default: return (nil, position)
    }
  }

  private func finding(_ weekday: Int, _ modifier: Modifier, end: Int) -> Finding {
    let ahead = daysAhead(to: weekday)
    let monday = 1 - today.weekday.rawValue
    switch modifier {
    case .coming: return finding(today.adding(days: ahead), end: end)
    case .past: return finding(today.adding(days: ahead - 7 == 0 ? -7 : ahead - 7), end: end)
    case .thisWeek: return finding(today.adding(days: monday + weekday - 1), end: end)
    case .nextWeek: return finding(today.adding(days: monday + 7 + weekday - 1), end: end)
    case .lastWeek: return finding(today.adding(days: monday - 7 + weekday - 1), end: end)
    case .following:
      let first = today.adding(days: ahead)
      // Past this week's, there is only one that can be meant.
      guard weekday > today.weekday.rawValue, let first, let second = first.adding(days: 7) else {
        return finding(first, end: end)
      }
      return .dates([first, second], end: end)
    }
  }

  /// From tomorrow, 1, to a week from now, 7.
  private func daysAhead(to weekday: Int) -> Int {
    let days = (weekday - today.weekday.rawValue + 7) % 7
    return days == 0 ? 7 : days
  }

  private func shortWeekday(at position: Int) -> Int? {
    guard let day = DateWords.shortWeekdays[word(position)] else { return nil }
    let isAlone =
      tokens.count == 1 || (tokens.count == 2 && ["op", "aanstaande", "komende"].contains(tokens[0].text))
    return isAlone ? day : nil
  }

  /// `eind van de maand`, `eind mei`.
  func endOfMonth(at start: Int) -> Finding? {
    guard ["eind", "einde"].contains(tokens[start].text) else { return nil }
    var position = start + 1
    while ["van", "deze", "de"].contains(word(position)) { position += 1 }
    if word(position) == "maand" { return finding(today.endOfMonth, end: position + 1) }
    if ["volgende", "komende"].contains(word(position)), word(position + 1) == "maand" {
      return finding(today.adding(months: 1)?.endOfMonth, end: position + 2)
    }
    guard let month = DateWords.months[word(position)] else { return nil }
    let year = month >= today.month ? today.year : today.year + 1
    return finding(CalendarDate(year: year, month: month, day: 1)?.endOfMonth, end: position + 1)
  }

  /// `de 15e`, `15e`: the next day of that number.
  func dayOfMonth(at start: Int) -> Finding? {
    let place = tokens[start].text == "de" ? start + 1 : start
    guard let (day, end) = smallNumber(at: place), tokens[place].isNumber,
      tokens[place].isGluedToNext, ["e", "de", "ste"].contains(word(end))
    else { return nil }
    for months in 0...2 {
      let count = today.month - 1 + months
      let (year, month) = (today.year + count / 12, count % 12 + 1)
      if let date = CalendarDate(year: year, month: month, day: day), date >= today {
        return .dates([date], end: end + 1)
      }
    }
    return .impossible(end: end + 1)
  }
}
