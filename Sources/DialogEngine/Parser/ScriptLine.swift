/// One line of a script that says something: neither blank nor a comment.
struct ScriptLine: Sendable {
  /// The line in the file, from 1.
  let number: Int
  /// How many spaces stand in front; a tab counts as two.
  let indent: Int
  /// What the line begins with, or nil when that is no keyword.
  let keyword: Keyword?
  /// Where the keyword stands.
  let word: SourceRange
  /// What follows it, trimmed and without comment; empty at the end of the keyword when nothing does.
  let rest: SourceRange
  /// How deep the line is nested, from 0. Set by the layout.
  var level = 0
  /// The index behind the last line that is nested under this one. Set by the layout.
  var end = 0
  /// Nested under a line that could not be read: only its names count.
  var isSilenced = false

  /// The whole line from keyword to end.
  var range: SourceRange { SourceRange(word.start, max(word.end, rest.end)) }
}
