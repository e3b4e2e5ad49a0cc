import DialogEngine
import IntakeBot
import Testing

/// The roster that comes with the program: an example, but a whole one.
@Suite("The shipped roster")
struct ShippedRosterTests {
  @Test("Every topic has a desk in every province and sector, and every desk has work")
  func whole() throws {
    let content = ShippedDialogs.content
    let table = RoutingTable(
      content.router, topics: content.topics, on: try ShippedDialogs.monday().date)
    #expect(table.rows.count > 2_000)
    #expect(table.gaps == [])
    #expect(table.idleDesks == [])
  }

  @Test("Of every postcode the province is known, or it is asked")
  func provinces() throws {
    let folder = ContentFolder(path: ShippedDialogs.path).read()
    let regions = try rows(of: "regions.csv", in: folder.routing).map { row in
      let codes = row.split(separator: ",").prefix(2).compactMap { Int($0) }
      return try #require(codes.first)...(try #require(codes.last))
    }
    let unknown = try rows(of: "postcodes-onbekend.tsv", in: folder.tables).compactMap { Int($0) }
    #expect(unknown == (1000...9999).filter { code in !regions.contains { $0.contains(code) } })
  }

  private func rows(of name: String, in files: [SourceFile]) throws -> [Substring] {
    let file = try #require(files.first { $0.path.hasSuffix(name) })
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst().filter {
      !$0.hasPrefix("#")
    }
  }

  @Test("No row is told to anybody: all are marked as examples, at example.org")
  func examples() throws {
    let file = try #require(
      ContentFolder(path: ShippedDialogs.path).read().routing.first { $0.path.hasSuffix("advisers.csv") })
    let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(rows.filter { !$0.hasSuffix(",voorbeeld") || !$0.contains("@example.org,") } == [])
  }
}
