import DialogEngine

extension SourceFile {
  /// A file with these lines.
  static func of(_ path: String, _ lines: String...) -> SourceFile {
    SourceFile(path: path, text: lines.map { $0 + "\n" }.joined())
  }
}
