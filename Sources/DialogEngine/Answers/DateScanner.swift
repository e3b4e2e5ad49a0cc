/// Finds the dates in a line, from left to right.
struct DateScanner {
  let line: NormalizedLine
  let today: CalendarDate
  /// What was found, each date once.
  private(set) var dates: [CalendarDate] = []
  /// Whether something of the shape of a date was no day that exists.
  private(set) var hasImpossibleDate = false

  var tokens: [Token] { line.tokens }

  /// What stands at a position.
  enum Finding {
    /// These dates (several when it is ambiguous), and the position after them.
    case dates([CalendarDate], end: Int)
    /// The shape of a date, but no such day.
    case impossible(end: Int)
  }

  init(_ line: NormalizedLine, today: CalendarDate) {
    self.line = line
    self.today = today
  }

  mutating func scan() {
    var position = 0
    while position < tokens.count {
      switch finding(at: position) {
      case .dates(let found, let end):
        for date in found where !dates.contains(date) && dates.count < 8 { dates.append(date) }
        position = max(end, position + 1)
      case .impossible(let end):
        hasImpossibleDate = true
        position = max(end, position + 1)
      case nil:
        position += 1
      }
    }
  }

  private func finding(at position: Int) -> Finding? {
    let token = tokens[position]
    guard token.isNumber || DateWords.starts.contains(token.text) || NumberWords.canBegin(token.text) else {
      return nil
    }
    if let found = compactFigures(at: position) ?? figures(at: position) { return found }
    if let found = dayAndMonth(at: position) ?? monthAndDay(at: position) { return found }
    if let found = relativeWord(at: position) ?? interval(at: position) { return found }
    return weekday(at: position) ?? endOfMonth(at: position) ?? dayOfMonth(at: position)
  }

  // MARK: Figures and month names

  /// `3-5-2027`, `3/5/27`, `3 5 2027`, `3-5` and `2027-05-03`.
  private func figures(at start: Int) -> Finding? {
    guard let first = number(at: start), start + 1 < tokens.count, let second = number(at: start + 1) else {
      return nil
    }
    let separator = tokens[start + 1].before.subtracting(.space)
    guard isDateSeparator(separator) || separator.isEmpty else { return nil }
    if let third = number(at: start + 2), tokens[start + 2].before.subtracting(.space) == separator {
      if tokens[start].text.utf8.count == 4 { return date(third, second, year: first, end: start + 3) }
      let length = tokens[start + 2].text.utf8.count
      guard length == 2 || length == 4, !(separator.isEmpty && length == 2) else { return nil }
      return date(first, second, year: length == 2 ? century(third) : third, end: start + 3)
    }
    // Two numbers with a dot between are rather 2.5, and two with a hyphen may be a range.
    let isDotted = separator == .period && tokens[start + 1].text.utf8.count == 2
    guard separator == .slash || separator == .hyphen || isDotted, second <= 12, first <= 31 else {
      return nil
    }
    return nextDate(first, second, end: start + 2)
  }

  /// `03052027`, and `20270503`.
  private func compactFigures(at position: Int) -> Finding? {
    guard tokens[position].isNumber, tokens[position].text.utf8.count == 8 else { return nil }
    let digits = tokens[position].text.utf8.map { Int($0 - UInt8(ascii: "0")) }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    let years = 1900...2199
    if years.contains(number(4..<8)), number(2..<4) <= 12 {
      return date(number(0..<2), number(2..<4), year: number(4..<8), end: position + 1)
    }
    guard years.contains(number(0..<4)) else { return nil }
    return date(number(6..<8), number(4..<6), year: number(0..<4), end: position + 1)
  }

  private func isDateSeparator(_ marks: Marks) -> Bool { [.hyphen, .slash, .period].contains(marks) }

  /// `3 mei`, `3 mei 2027`, `de derde mei`, `vijftien mei '27`.
  private func dayAndMonth(at start: Int) -> Finding? {
    guard let (day, next) = day(at: start), next < tokens.count,
      let month = DateWords.months[tokens[next].text]
    else { return nil }
    let end = next + 1
    if end < tokens.count, tokens[end].isNumber, let year = number(at: end) {
      if tokens[end].text.utf8.count == 4 { return date(day, month, year: year, end: end + 1) }
      if tokens[end].text.utf8.count == 2 { return date(day, month, year: century(year), end: end + 1) }
    }
    if let (year, end) = yearInWords(at: end) { return date(day, month, year: year, end: end) }
    return nextDate(day, month, end: end)
  }

  /// `december 5`; only behind a whole name, for `mei` and `jan` are other words too.
  private func monthAndDay(at start: Int) -> Finding? {
    guard let month = CalendarDate.monthNames.firstIndex(of: tokens[start].text),
      let day = number(at: start + 1), (1...31).contains(day), tokens[start].after == .space,
      start + 2 >= tokens.count
        || !tokens[start + 2].isNumber && DateWords.months[tokens[start + 2].text] == nil
    else { return nil }
    return nextDate(day, month + 1, end: start + 2)
  }

  /// `negentienhonderdvijfentachtig`
  private func yearInWords(at position: Int) -> (year: Int, end: Int)? {
    guard position < tokens.count, let numerals = NumberWords.numerals(in: tokens[position].text),
      let reading = NumberWords.read(numerals[...]), reading.count == numerals.count,
      let year = reading.value.whole, (1900...2199).contains(year)
    else { return nil }
    return (year, position + 1)
  }

  /// A day of the month in figures or words, and the position after it.
  private func day(at start: Int) -> (day: Int, end: Int)? {
    if let number = number(at: start) {
      let hasEnding =
        start + 1 < tokens.count && tokens[start].isGluedToNext
        && ["e", "de", "ste"].contains(tokens[start + 1].text)
      return (number, hasEnding ? start + 2 : start + 1)
    }
    if let ordinal = DateWords.ordinals[tokens[start].text] { return (ordinal, start + 1) }
    return smallNumber(at: start)
  }

  private func date(_ day: Int, _ month: Int, year: Int, end: Int) -> Finding {
    // No question here is about a year so long gone, or so far off.
    guard (1900...2199).contains(year), let date = CalendarDate(year: year, month: month, day: day) else {
      return .impossible(end: end)
    }
    return .dates([date], end: end)
  }

  /// The next such day from today on; 29 February may be some years off.
  private func nextDate(_ day: Int, _ month: Int, end: Int) -> Finding {
    for year in today.year...today.year + 8 {
      if let date = CalendarDate(year: year, month: month, day: day), date >= today {
        return .dates([date], end: end)
      }
    }
    return .impossible(end: end)
  }

  /// A year of two digits: up to twenty years ahead, otherwise in the past.
  private func century(_ year: Int) -> Int {
    let century = today.year / 100 * 100
    return century + year <= today.year + 20 ? century + year : century + year - 100
  }

  // MARK: Numbers

  /// The figure at a position, of at most four digits.
  private func number(at position: Int) -> Int? {
    guard position < tokens.count, tokens[position].isNumber, tokens[position].text.utf8.count <= 4 else {
      return nil
    }
    return Int(tokens[position].text)
  }

  /// A whole number from 1 to 400 in figures or one word, and the position after it.
  func smallNumber(at position: Int) -> (Int, Int)? {
    guard position < tokens.count else { return nil }
    if let number = number(at: position) { return number <= 400 ? (number, position + 1) : nil }
    guard let numerals = NumberWords.numerals(in: tokens[position].text),
      let reading = NumberWords.read(numerals[...]), reading.count == numerals.count,
      let number = reading.value.whole, (1...400).contains(number)
    else { return nil }
    return (number, position + 1)
  }
}
