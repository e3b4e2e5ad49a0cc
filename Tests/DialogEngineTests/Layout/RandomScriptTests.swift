import Foundation
import Testing

@testable import DialogEngine

@Suite("Random scripts, given one layout")
struct RandomScriptTests {
  /// How many are tried: a few hundred, or as many as the environment says.
  private static let count =
    ProcessInfo.processInfo.environment["INTAKE_SCRIPTS"].flatMap { UInt64($0) } ?? 300

  @Test("none changes its meaning or loses a comment, and a second time none changes at all")
  func meaning() {
    var readable: UInt64 = 0
    for seed in 0..<Self.count {
      let file = RandomScript.file(seed: seed)
      guard case .formatted(let bytes) = ScriptFormatter.format(file) else {
        #expect(SyntaxShape.of(file) == nil, "seed \(seed) can be read")
        continue
      }
      readable += 1
      let formatted = SourceFile(path: file.path, bytes: bytes)
      #expect(SyntaxShape.of(formatted) == SyntaxShape.of(file), "seed \(seed)")
      #expect(SyntaxShape.comments(of: formatted) == SyntaxShape.comments(of: file), "seed \(seed)")
      guard case .formatted(bytes) = ScriptFormatter.format(formatted) else {
        Issue.record("seed \(seed) changes again")
        continue
      }
    }
    // Some can't be read, such as those with a text that became a comment; most can.
    #expect(readable > Self.count / 3)
  }
}
