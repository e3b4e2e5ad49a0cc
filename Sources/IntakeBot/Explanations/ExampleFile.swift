/// A file of an example, as it lies in the content folder, or what is there instead.
public struct ExampleFile: Sendable {
  /// Where it lies, from the content folder on; empty for the folder itself.
  public let path: String
  /// What is there.
  public let contents: Contents

  /// What can be at a path.
  public enum Contents: Sendable {
    /// A file with this text.
    case text(String)
    /// A file with this text in ISO 8859-1, which the bot doesn't read.
    case latin1(String)
    /// A folder, where a file should be.
    case folder
    /// Nothing, where something should be.
    case absent
    /// A script of which the step of this name reads so; without a text there is no such step.
    case step(String, String)
  }

  static func file(_ path: String, _ text: String) -> ExampleFile {
    ExampleFile(path: path, contents: .text(text))
  }

  /// A script of the dialog `proef`.
  static func script(_ text: String) -> ExampleFile { file("scripts/proef.dialog", text) }

  static func latin1(_ path: String, _ text: String) -> ExampleFile {
    ExampleFile(path: path, contents: .latin1(text))
  }

  static func folder(_ path: String) -> ExampleFile { ExampleFile(path: path, contents: .folder) }

  static func absent(_ path: String) -> ExampleFile { ExampleFile(path: path, contents: .absent) }

  static func step(_ name: String, of path: String, _ text: String) -> ExampleFile {
    ExampleFile(path: path, contents: .step(name, text))
  }
}

/// Texts of examples that are too long to be written out.
enum ExampleTexts {
  /// A line of more than 4,096 bytes.
  static let longLine = Array(repeating: "Dit is een heel lang bericht.", count: 140).joined(separator: " ")
  /// More words than an article may have.
  static let longText =
    Array(
      repeating: "EVC is een bewijs van wat je al kunt. Een diploma heb je niet nodig.", count: 10
    )
    .joined(separator: " ")
  /// Blocks in each other, deeper than they may be.
  static let deepBlocks =
    (1...34).map { String(repeating: "  ", count: $0) + "als haast is ja\n" }.joined()
    + String(repeating: "  ", count: 35) + "zeg  Bel dan liever."
}
