import IntakeBot
import Testing

@testable import DialogEngine

@Suite("The layout of the shipped scripts")
struct ShippedLayoutTests {
  private static let files = ContentFolder(path: ShippedDialogs.path).read()

  private static func formatted(_ file: SourceFile) -> [UInt8]? {
    guard case .formatted(let bytes) = ScriptFormatter.format(file) else { return nil }
    return bytes
  }

  @Test("The shipped scripts are tidy", arguments: files.scripts.map(\.path))
  func tidy(_ path: String) throws {
    let file = try #require(Self.files.scripts.first { $0.path == path })
    #expect(Self.formatted(file) == file.bytes)
  }

  @Test("The scripts of the handbook are tidy", arguments: AuthorsPage.examples(.dialog))
  func handbook(_ example: AuthorsExample) {
    let file = SourceFile(path: "proef.dialog", text: example.text)
    #expect(Self.formatted(file).map { String(decoding: $0, as: UTF8.self) } == example.text)
  }

  @Test("An untidied script, made tidy, compiles to the same program")
  func program() throws {
    var untidied = Self.files
    var generator = SplitMix(seed: 20_261_124)
    untidied.scripts = try Self.files.scripts.map { file in
      let untidy = SourceFile(path: file.path, text: Self.untidied(file, &generator))
      #expect(untidy.bytes != file.bytes)
      return SourceFile(path: file.path, bytes: try #require(Self.formatted(untidy)))
    }
    let before = try #require(Content(Self.files).program)
    let after = try #require(Content(untidied).program)
    for name in before.dialogs.keys.sorted() {
      #expect(Self.described(after.dialogs[name] as Any) == Self.described(before.dialogs[name] as Any))
    }
    #expect(after.dialogs.count == before.dialogs.count)
    #expect(Self.described(after.fixedTexts) == Self.described(before.fixedTexts))
  }

  /// Spaces where none matter: behind the keyword, at the end, and in blank lines.
  private static func untidied(_ file: SourceFile, _ generator: inout SplitMix) -> String {
    (1...file.lineCount).map { number in
      let line = file.text(ofLine: number)
      let margin = line.prefix { $0 == " " }
      let words = line.dropFirst(margin.count)
      guard let space = words.firstIndex(of: " "), words.first != "#" else { return line + "   " }
      let gap = String(repeating: " ", count: Int.random(in: 1...5, using: &generator))
      let blank = Bool.random(using: &generator) ? "\n \n" : ""
      let rest = words[space...].drop { $0 == " " }
      return "\(blank)\(margin)\(words[..<space])\(gap)\(rest)  "
    }.joined(separator: "\n")
  }

  /// Everything in a value, dictionaries in the order of their keys.
  private static func described(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return String(reflecting: value) }
    let parts = mirror.children.map { "\($0.label ?? ""):\(described($0.value))" }
    let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
    return "(\((isUnordered ? parts.sorted() : parts).joined(separator: " ")))"
  }
}
