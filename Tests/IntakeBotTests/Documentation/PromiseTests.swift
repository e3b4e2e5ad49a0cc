import Foundation
import Testing

/// The page of promises names tests; those must be there.
@Suite("Every promise has its test")
struct PromiseTests {
  /// One test as the page names it: `[“display name”](file)`.
  struct NamedTest: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    var testDescription: String { name }
  }

  static func named() throws -> [NamedTest] {
    let prose = try MarkdownPage("Documentation/PROMISES.md").prose
    return prose.matches(of: /\[“(?<name>[^”]+)”\]\(\.\.\/(?<file>[^)]+)\)/).map {
      NamedTest(name: String($0.name), file: String($0.file))
    }
  }

  @Test("The test that shows it stands in its file under that name", arguments: try named())
  func exists(test: NamedTest) throws {
    let text = try String(contentsOf: ShippedDialogs.root.appending(path: test.file), encoding: .utf8)
    let line = test.file.hasSuffix(".talk") ? "test    \(test.name)\n" : "\"\(test.name)\""
    #expect(text.contains(line), "\(test.file) has no test \(test.name)")
  }

  @Test("Every row names a test, or says that none shows it yet")
  func rows() throws {
    let rows = try MarkdownPage("Documentation/PROMISES.md").prose.split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| --") && !$0.hasPrefix("| promise") }
    #expect(rows.count > 50)
    for row in rows {
      #expect(row.contains("[“") || row.contains("not shown yet"), "\(row)")
    }
  }
}
