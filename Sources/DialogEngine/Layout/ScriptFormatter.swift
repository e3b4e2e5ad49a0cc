/// Gives scripts one layout.
///
/// Spaces and blank lines change; words, texts and comments don't. What a script means stays the same, and a
/// script that was formatted is not changed again.
public enum ScriptFormatter {
  /// What comes of formatting a script.
  public enum Outcome: Sendable {
    /// The whole script in the layout: UTF-8 with LF line ends and without a byte order mark.
    case formatted([UInt8])
    /// The mistakes in its form. Which line stands under which is then a guess: it is to be left alone.
    case unreadable([Diagnostic])
  }

  /// Formats a script. Linear in its length. It fails for mistakes in the form only; what a check finds
  /// beyond that, such as a name that nothing bears, makes no difference.
  public static func format(_ file: SourceFile) -> Outcome {
    let errors = Parser.parse(file).diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return .unreadable(errors) }
    let lexer = LineLexer(file)
    let layout = LineLayout(lexer.lines, of: file)
    return .formatted(page(LaidOutLine.all(layout.lines, lexer.comments, of: file)))
  }

  /// The lines, with one blank line where there were any, and one above each step.
  private static func page(_ lines: [LaidOutLine]) -> [UInt8] {
    let openings = Set(lines.indices.filter { lines[$0].isStep }.map { opening(ofStep: $0, in: lines) })
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0, line.followsBlank || openings.contains(index) { bytes.append(UInt8(ascii: "\n")) }
      bytes += line.text.utf8
      // A carriage return that is part of the text would be taken for one of the line end.
      if bytes.last == UInt8(ascii: "\r") { bytes.append(UInt8(ascii: "\r")) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The first of the comments that stand directly above a step, or the step itself.
  private static func opening(ofStep index: Int, in lines: [LaidOutLine]) -> Int {
    var first = index
    while first > 0, !lines[first].followsBlank, lines[first - 1].isComment, lines[first - 1].level == 0 {
      first -= 1
    }
    return first
  }
}
