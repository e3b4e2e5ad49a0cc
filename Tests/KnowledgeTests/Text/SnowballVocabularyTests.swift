import Foundation
import Testing

@testable import Knowledge

/// Snowball's published Dutch vocabulary with its stems (BSD licence), where `INTAKE_SNOWBALL` names the
/// folder that holds `dutch-voc.txt` and `dutch-output.txt`.
private let snowballFolder = ProcessInfo.processInfo.environment["INTAKE_SNOWBALL"]

@Suite("The Dutch stemmer against Snowball's vocabulary")
struct SnowballVocabularyTests {
  @Test(
    "Every word of the published vocabulary gets the published stem",
    .enabled(
      if: snowballFolder?.isEmpty == false, "INTAKE_SNOWBALL names no folder with Snowball's Dutch vocabulary"
    ))
  func publishedStems() throws {
    let words = try lines("dutch-voc.txt")
    let stems = try lines("dutch-output.txt")
    #expect(words.count == 45_670)
    let wrong = zip(words, stems).filter { DutchStemmer.stem($0) != $1 }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { "\($0) \($1) \(DutchStemmer.stem($0))" })")
  }

  private func lines(_ name: String) throws -> [String] {
    let folder = try #require(snowballFolder)
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
