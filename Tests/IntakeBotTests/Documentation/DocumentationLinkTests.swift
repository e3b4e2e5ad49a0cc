import Foundation
import Testing

/// Documentation that points into nothing helps nobody.
@Suite("The documentation holds together")
struct DocumentationLinkTests {
  @Test("Every relative link leads to a file, and its anchor to a heading", arguments: try MarkdownPage.all())
  func links(page: MarkdownPage) throws {
    let folder = ShippedDialogs.root.appending(path: page.path).deletingLastPathComponent()
    for link in page.links where link.isRelative {
      let file = link.file.isEmpty ? page.path : Self.path(of: folder.appending(path: link.file))
      let exists = FileManager.default.fileExists(atPath: ShippedDialogs.root.appending(path: file).path())
      #expect(exists, "\(page.path) links to \(link.target)")
      guard exists, let anchor = link.anchor, file.hasSuffix(".md") else { continue }
      #expect(try MarkdownPage(file).anchors.contains(anchor), "\(page.path) links to \(link.target)")
    }
  }

  @Test("The architecture names every folder with Swift files under Sources")
  func foldersAreNamed() throws {
    let prose = try MarkdownPage("Documentation/ARCHITECTURE.md").prose
    let sources = ShippedDialogs.root.appending(path: "Sources")
    let enumerator = try #require(FileManager.default.enumerator(atPath: sources.path()))
    let files = enumerator.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    let folders = Set(files.map { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) })
    #expect(folders.count > 10)
    for folder in folders.sorted() {
      #expect(prose.contains("(../Sources/\(folder))"), "no link to Sources/\(folder)")
    }
  }

  /// The path of a file of the project, from its root.
  private static func path(of url: URL) -> String {
    let root = ShippedDialogs.root.standardizedFileURL.pathComponents
    return url.standardizedFileURL.pathComponents.dropFirst(root.count).joined(separator: "/")
  }
}
