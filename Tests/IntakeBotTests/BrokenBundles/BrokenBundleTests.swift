import Foundation
import IntakeBot
import Knowledge
import Testing

@testable import DialogEngine

/// Content folders that are broken in one way, at least one for each code: the wrong examples of the pages.
@Suite("Broken bundles")
struct BrokenBundleTests {
  /// Codes that a folder never gives, as it tells the same of all its files with C104.
  private static let withoutFolder: Set<String> = ["D001", "K101", "K201"]

  @Test("Each gives its own code, and nothing else", arguments: CodePage.all.map(\.code))
  func wrong(_ code: String) throws {
    let page = try #require(CodePage.page(of: code))
    let day = try ShippedDialogs.monday().date
    let codes =
      Self.withoutFolder.contains(page.code)
      ? Self.codesInMemory(page.wrong) : try BundleStage(page.wrong).codes(on: day)
    #expect(codes == [page.code])
  }

  @Test("Mended it gives nothing at all", arguments: CodePage.all.map(\.code))
  func right(_ code: String) throws {
    let page = try #require(CodePage.page(of: code))
    let day = try ShippedDialogs.monday().date
    #expect(try BundleStage(page.right).codes(on: day) == [])
  }

  /// What the readers tell of the one file of an example when its bytes don't come from a folder.
  private static func codesInMemory(_ example: [ExampleFile]) -> [String] {
    example.flatMap { file in
      let bytes = BundleStage.files(under: [file])[file.path] ?? []
      return switch file.path.split(separator: "/").first {
      case "scripts": Parser.parse(SourceFile(path: file.path, bytes: bytes)).diagnostics.map(\.code.rawValue)
      case "knowledge": ArticleReader.read(bytes, file: file.path).problems.map(\.code)
      default: Lexicon.readStopWords(bytes).problems.map(\.code)
      }
    }
  }
}
