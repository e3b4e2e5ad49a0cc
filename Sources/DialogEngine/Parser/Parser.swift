/// Reads scripts.
///
/// Recursive descent, one construct a file. An unreadable line costs itself and what is nested under it;
/// all the rest is read, so that everything wrong in a file is reported in one run.
public struct Parser {
  let file: SourceFile
  let lines: [ScriptLine]
  var diagnostics: [Diagnostic]

  /// Reads a script.
  ///
  /// - Returns: The syntax tree, as far as it could be read, and everything that is wrong with its form,
  ///   in the order of the file. The tree is nil when the file is no UTF-8 or holds nothing; it is fit to
  ///   be compiled only when no diagnostic is an error. Linear in the length of the file.
  public static func parse(_ file: SourceFile) -> (script: ScriptSyntax?, diagnostics: [Diagnostic]) {
    if let offset = file.firstInvalidOffset {
      let range = SourceRange(offset, offset + 1)
      return (nil, [Diagnostic(.file(.notUTF8), in: file, at: range)])
    }
    let lexer = LineLexer(file)
    guard !lexer.lines.isEmpty else {
      return (nil, [Diagnostic(.file(.emptyScript), in: file, at: SourceRange(0, 0))])
    }
    let layout = LineLayout(lexer.lines, of: file)
    var parser = Parser(
      file: file, lines: layout.lines, diagnostics: lexer.diagnostics + layout.diagnostics)
    let script = parser.parseScript()
    return (script, parser.diagnostics.sortedByPosition())
  }

  /// The indices of the lines directly under a line.
  func children(of index: Int) -> [Int] { siblings(from: index + 1, to: lines[index].end) }

  /// The indices of the lines of one level, between two indices.
  func siblings(from start: Int, to end: Int) -> [Int] {
    var indices: [Int] = []
    var index = start
    while index < end {
      indices.append(index)
      index = max(lines[index].end, index + 1)
    }
    return indices
  }

  mutating func report(_ problem: Problem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: file, at: range))
  }
}

extension [Diagnostic] {
  /// In the order of the file; equal positions keep their order.
  func sortedByPosition() -> [Diagnostic] {
    enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
  }
}
