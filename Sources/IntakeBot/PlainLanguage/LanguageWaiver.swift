internal import DialogEngine

/// A remark that an author silenced, with the reason: `mag B104: zo heet het formulier`.
///
/// In a script or a table it is a comment of its own above the line it is about; in the header of an article it is about
/// the whole article.
struct LanguageWaiver: Hashable, Sendable {
  /// The remark that is not made.
  let code: LanguageCode
  let reason: String
  /// Where it stands.
  let range: SourceRange
  /// The line, from 1, that it is about; nil for the whole file.
  let line: Int?

  /// The waivers among the comments of a script or a table.
  static func inComments(_ file: SourceFile) -> [LanguageWaiver] {
    var waivers: [LanguageWaiver] = []
    var pending: [LanguageWaiver] = []
    for (index, line) in file.lines.enumerated() {
      let text = line.text.trimmed
      guard text.hasPrefix("#") else {
        waivers += pending.map { $0.about(line: index + 1) }
        pending = []
        continue
      }
      if let waiver = read(String(text.dropFirst()).trimmed, at: line.range) { pending.append(waiver) }
    }
    return waivers + pending
  }

  /// The waiver that a header line of an article holds.
  static func inHeader(_ line: SourceLine) -> LanguageWaiver? {
    read(line.text.trimmed.replacingFirst("mag:", with: "mag "), at: line.range)
  }

  private static func read(_ text: String, at range: SourceRange) -> LanguageWaiver? {
    guard text.hasPrefix("mag ") else { return nil }
    let rest = text.dropFirst(4).drop { $0 == " " }
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    guard let code = LanguageCode(rawValue: name.uppercased()) else { return nil }
    let reason = String(rest.dropFirst(name.count).drop { $0 == ":" || $0 == " " }).trimmed
    return LanguageWaiver(code: code, reason: reason, range: range, line: nil)
  }

  private func about(line: Int) -> LanguageWaiver {
    LanguageWaiver(code: code, reason: reason, range: range, line: line)
  }

  /// Whether it silences a remark on a line.
  func covers(_ remark: LanguageRemark, onLine other: Int) -> Bool {
    code == remark.code && (line == nil || line == other)
  }
}

extension String {
  fileprivate func replacingFirst(_ prefix: String, with replacement: String) -> String {
    hasPrefix(prefix) ? replacement + dropFirst(prefix.count) : self
  }
}
