/// The header of an article file: `key: value` lines.
struct ArticleHeader {
  private(set) var id: String?
  private(set) var title: String?
  private(set) var topics: [String] = []
  private(set) var audiences: [String] = []
  private(set) var questions: [String] = []
  private(set) var source: String?
  private(set) var year: Int?
  private(set) var validFrom: CalendarDay?
  private(set) var validUntil: CalendarDay?
  private(set) var language = "nl"
  private(set) var problems: [ArticleProblem] = []

  /// The keys that authors write.
  enum Key: String, CaseIterable {
    case id, titel, onderwerpen, voor, vraag, bron, jaar, taal
    /// A remark on the language that the author silenced; read elsewhere.
    case mag
    case validFrom = "geldig vanaf"
    case validUntil = "geldig tot"
  }

  static let audienceNames = ["werkende", "leerling", "werkgever", "zij-instromer", "alle"]

  /// One value and where it stands.
  private struct Entry {
    let key: Key
    let value: Substring
    let line: Int
    /// The whole line: where in it the value stands is only counted out for a problem.
    let text: Substring

    var column: Int { text.distance(from: text.startIndex, to: value.startIndex) + 1 }
  }

  /// Reads the lines between the two `---`; the first of them is line 2.
  init(lines: ArraySlice<Substring>, fileID: String, endLine: Int) {
    var firstLines: [Key: Int] = [:]
    for (offset, line) in lines.enumerated() where !trimmed(line).isEmpty {
      guard let entry = entry(line, number: offset + 2) else { continue }
      if let first = firstLines[entry.key], entry.key != .vraag, entry.key != .mag {
        note(.duplicateKey(entry.key.rawValue, firstLine: first), entry.line, 1)
      } else {
        firstLines[entry.key] = entry.line
        take(entry, fileID)
      }
    }
    noteMissing(firstLines, endLine)
  }

  private mutating func note(_ fact: ArticleProblem.Fact, _ line: Int, _ column: Int) {
    problems.append(ArticleProblem(fact, line: line, column: column))
  }

  private mutating func entry(_ line: Substring, number: Int) -> Entry? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      note(.lineWithoutColon(String(trimmed(line))), number, 1)
      return nil
    }
    let written = String(trimmed(line[..<colon]))
    let name = Key(rawValue: written) == nil ? written.lowercased() : written
    guard let key = Key(rawValue: name) else {
      let nearest = NearestWord.nearest(to: name, in: Key.allCases.map(\.rawValue))
      note(.unknownKey(name, nearest: nearest), number, column(of: trimmed(line[..<colon]), in: line))
      return nil
    }
    let value = trimmed(line[line.utf8.index(after: colon)...])
    guard !value.isEmpty else {
      note(.emptyValue(name), number, line.distance(from: line.startIndex, to: colon) + 2)
      return nil
    }
    return Entry(key: key, value: value, line: number, text: line)
  }

  private func column(of part: Substring, in line: Substring) -> Int {
    line.distance(from: line.startIndex, to: part.startIndex) + 1
  }

  private mutating func take(_ entry: Entry, _ fileID: String) {
    switch entry.key {
    case .id: takeID(entry, fileID)
    case .titel: title = String(entry.value)
    case .onderwerpen: topics = list(entry).map { String($0.value) }
    case .voor: takeAudiences(entry)
    case .vraag: questions.append(String(entry.value))
    case .bron: source = String(entry.value)
    case .jaar: takeYear(entry)
    case .taal: language = entry.value.lowercased()
    case .mag: break
    case .validFrom: validFrom = date(entry)
    case .validUntil: takeLastDay(entry)
    }
  }

  private mutating func takeID(_ entry: Entry, _ fileID: String) {
    id = String(entry.value)
    if entry.value != fileID {
      note(.idDiffersFromFile(id: String(entry.value), file: fileID + ".md"), entry.line, entry.column)
    }
  }

  private mutating func takeAudiences(_ entry: Entry) {
    for item in list(entry) {
      let name = item.value.lowercased()
      audiences.append(name)
      guard !Self.audienceNames.contains(name) else { continue }
      let nearest = NearestWord.nearest(to: name, in: Self.audienceNames)
      note(.unknownAudience(name, nearest: nearest), item.line, item.column)
    }
  }

  private mutating func takeYear(_ entry: Entry) {
    guard let number = Int(entry.value), (1900...2100).contains(number) else {
      return note(.badYear(String(entry.value)), entry.line, entry.column)
    }
    year = number
  }

  private mutating func date(_ entry: Entry) -> CalendarDay? {
    let day = CalendarDay(entry.value)
    if day == nil { note(.badDate(String(entry.value)), entry.line, entry.column) }
    return day
  }

  private mutating func takeLastDay(_ entry: Entry) {
    validUntil = date(entry)
    if let from = validFrom, let until = validUntil, until < from {
      note(.endsBeforeItBegins(from: from, until: until), entry.line, entry.column)
    }
  }

  /// The items of a value, parted by commas, each at its place.
  private func list(_ entry: Entry) -> [Entry] {
    entry.value.split(separator: ",").map(trimmed).filter { !$0.isEmpty }.map { item in
      Entry(key: entry.key, value: item, line: entry.line, text: entry.text)
    }
  }

  private mutating func noteMissing(_ found: [Key: Int], _ endLine: Int) {
    if found[.id] == nil { note(.missingID, endLine, 1) }
    if found[.titel] == nil { note(.missingTitle, endLine, 1) }
    if topics.isEmpty { note(.noTopics, found[.onderwerpen] ?? endLine, 1) }
  }
}
