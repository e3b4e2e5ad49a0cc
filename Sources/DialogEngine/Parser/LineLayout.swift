/// Finds out which line stands under which.
///
/// A line with wrong indentation is read at the level where its keyword may stand, so that one slip of the
/// space bar gives one error. What stands under an unreadable line is silenced.
struct LineLayout {
  /// The deepest nesting that is read.
  static let deepestLevel = 32

  /// The lines, each with its level and the end of its block.
  private(set) var lines: [ScriptLine]
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  /// The last line of each level that is still open, outermost first.
  private var open: [OpenLine] = []

  private struct OpenLine {
    let index: Int
    let indent: Int
    let keyword: Keyword?
    /// Read at another level than its indentation says.
    var isMoved = false
    /// It could not be read, or has no place: what stands under it is silenced.
    var isSilent = false
    var block: Block { keyword?.block ?? .nothing }
  }

  /// Arranges lines. Linear in their number.
  init(_ lines: [ScriptLine], of file: SourceFile) {
    self.file = file
    self.lines = lines
    for index in lines.indices { place(index) }
    close(to: 0, before: lines.count)
  }

  private mutating func place(_ index: Int) {
    let line = lines[index]
    if let level = open.firstIndex(where: { $0.isSilent && $0.indent < line.indent }) {
      close(to: level + 1, before: index)
      lines[index].isSilenced = true
      lines[index].level = level + 1
      lines[index].end = index + 1
    } else if let keyword = line.keyword {
      place(index, keyword)
    } else {
      placeUnknown(index)
    }
  }

  private mutating func place(_ index: Int, _ keyword: Keyword) {
    let line = lines[index]
    let levels = (0...open.count).filter { admits(keyword, at: $0) }
    guard let level = choose(among: levels, for: line) else { return placeHomeless(index, keyword) }
    var isMoved = false
    if line.indent != level * 2 {
      isMoved = true
      if !isFollowing(line, at: level) { reportIndent(of: line, expected: level * 2) }
    }
    let isTooDeep = level > Self.deepestLevel
    if isTooDeep { report(.layout(.nestedTooDeep(limit: Self.deepestLevel)), at: line.word) }
    push(index, keyword, level: level, isMoved: isMoved, isSilent: isTooDeep)
  }

  /// The level that a line's indentation means, or else the nearest at which it may stand.
  private func choose(among levels: [Int], for line: ScriptLine) -> Int? {
    if let same = levels.last(where: { $0 < open.count && open[$0].indent == line.indent }) { return same }
    if line.indent.isMultiple(of: 2), levels.contains(line.indent / 2) { return line.indent / 2 }
    return levels.min { distance(line, $0) < distance(line, $1) }
  }

  /// How far a level is from a line's indentation; a tie goes to the level of the line before it.
  private func distance(_ line: ScriptLine, _ level: Int) -> Int {
    let steps = abs(level * 2 - line.indent) * 4
    return steps + (level == open.count - 1 ? 0 : level == open.count ? 1 : 2)
  }

  /// Whether an earlier line was moved in the same way, and reported.
  private func isFollowing(_ line: ScriptLine, at level: Int) -> Bool {
    if level < open.count, open[level].isMoved, open[level].indent == line.indent { return true }
    return level > 0 && open[level - 1].isMoved && line.indent > open[level - 1].indent
  }

  private func block(at level: Int) -> Block { level == 0 ? .file : open[level - 1].block }

  private func admits(_ keyword: Keyword, at level: Int) -> Bool {
    guard block(at: level).admits(keyword) else { return false }
    guard level < open.count else { return keyword != .variant && keyword != .otherwise }
    let before = open[level]
    switch keyword {
    case .variant: return before.keyword == .say || before.keyword == .variant || before.isSilent
    case .otherwise: return before.keyword == .when || before.isSilent
    default: return true
    }
  }

  /// A line with a keyword that may stand nowhere here.
  private mutating func placeHomeless(_ index: Int, _ keyword: Keyword) {
    let line = lines[index]
    let level = min(line.indent / 2, open.count)
    if keyword == .variant || keyword == .otherwise {
      report(.layout(.detachedLine(keyword)), at: line.word)
    } else {
      let parent = level == 0 ? nil : open[level - 1].keyword
      report(.layout(.misplacedKeyword(keyword, parent: parent)), at: line.word)
    }
    push(index, keyword, level: level, isSilent: true)
  }

  private mutating func placeUnknown(_ index: Int) {
    let line = lines[index]
    var level = min((line.indent + 1) / 2, open.count)
    if level > 0, block(at: level) == .nothing { level -= 1 }
    if !diagnosed(line) {
      let word = file.text(in: line.word)
      let suggestion = Keyword.nearest(to: word, in: block(at: level))
      report(.layout(.unknownKeyword(word, suggestion: suggestion)), at: line.word)
    }
    push(index, nil, level: level, isSilent: true)
  }

  /// A line that the lexer has reported already: it is longer than lines may be.
  private func diagnosed(_ line: ScriptLine) -> Bool {
    let whole = file.range(ofLine: line.number)
    return whole.end - whole.start > LineLexer.longestLine
  }

  private mutating func push(
    _ index: Int, _ keyword: Keyword?, level: Int, isMoved: Bool = false, isSilent: Bool = false
  ) {
    close(to: level, before: index)
    lines[index].level = level
    lines[index].isSilenced = isSilent && keyword != nil
    open.append(
      OpenLine(
        index: index, indent: lines[index].indent, keyword: keyword, isMoved: isMoved, isSilent: isSilent))
  }

  /// Ends the blocks of all open lines from a level on.
  private mutating func close(to level: Int, before index: Int) {
    while open.count > level {
      let line = open.removeLast()
      lines[line.index].end = index
    }
  }

  private mutating func reportIndent(of line: ScriptLine, expected: Int) {
    let spaces = line.indent
    let problem: Problem.Layout =
      spaces.isMultiple(of: 2)
      ? .wrongIndentation(spaces: spaces, expected: expected)
      : .oddIndentation(spaces: spaces, expected: expected)
    report(.layout(problem), at: line.word)
  }

  private mutating func report(_ problem: Problem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: file, at: range))
  }
}
