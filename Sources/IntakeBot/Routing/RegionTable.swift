internal import DialogEngine

/// The regions of the country, by postcode.
public struct RegionTable: Sendable {
  /// The regions, by their first postcode.
  public let regions: [Region]

  /// Sorts regions.
  public init(_ regions: [Region] = []) {
    self.regions = regions.sorted { $0.postcodes.lowerBound < $1.postcodes.lowerBound }
  }

  /// The names of all regions, sorted, each once.
  var names: [String] {
    let all = regions.flatMap { [$0.province, $0.labourMarketRegion, $0.fundRegion] }
    return Set(all.filter { !$0.isEmpty }).sorted()
  }

  /// The region of a postcode, of which only the four digits count; nil when there is no such code.
  public func region(of postcode: String) -> Region? {
    guard let digits = Int(postcode.prefix(4)) else { return nil }
    return regions.last { $0.postcodes.contains(digits) }
  }
}

/// Reads `routing/regions.csv`: `from,to,province,labour-market-region,fund-region`.
enum RegionReader {
  /// Reads the regions. Rows that can't be read are reported and left out.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> RegionTable {
    let names = ["from", "to", "province", "labour-market-region", "fund-region"]
    guard let table = CommaSeparatedReader.read(file, problems: &problems),
      let columns = table.indices(of: names, problems: &problems)
    else { return RegionTable() }
    var regions: [Region] = []
    for row in table.rows {
      let text = columns.map { row.cells[$0].text }
      guard let from = digits(text[0]) else {
        problems.append(table.problem(row, columns[0], .fourDigits))
        continue
      }
      guard let to = digits(text[1]), from <= to else {
        problems.append(table.problem(row, columns[1], .fourDigits))
        continue
      }
      let region = Region(
        postcodes: from...to, province: text[2], labourMarketRegion: text[3], fundRegion: text[4])
      regions.append(region)
    }
    return RegionTable(regions)
  }

  private static func digits(_ text: String) -> Int? { text.utf8.count == 4 ? Int(text) : nil }
}
