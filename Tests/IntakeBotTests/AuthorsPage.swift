import Foundation

/// The handbook for authors, `Dialogs/LEESMIJ.md`, as its tests see it: the fenced blocks, each with what
/// was shown before it.
enum AuthorsPage {
  /// The whole text; empty when the file can't be read, which a test tells.
  static let text: String =
    (try? String(contentsOfFile: ShippedDialogs.path + "/LEESMIJ.md", encoding: .utf8)) ?? ""

  /// What stands under a heading, up to the next one; empty when there is no such heading.
  static func section(_ heading: String) -> Substring {
    guard let start = text.firstRange(of: "\n\(heading)\n")?.upperBound else { return "" }
    let end = text[start...].firstRange(of: "\n##")?.lowerBound ?? text.endIndex
    return text[start..<end]
  }

  /// The blocks, in the order of the page.
  static let examples: [AuthorsExample] = examples(in: text)

  /// The blocks of one kind.
  static func examples(_ kind: AuthorsExample.Kind) -> [AuthorsExample] {
    examples.filter { $0.kind == kind }
  }

  private static func examples(in page: String) -> [AuthorsExample] {
    var examples: [AuthorsExample] = []
    var open: (line: Int, info: [String], text: String)?
    var shown = AuthorsExample.Shown()
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open {
        guard line == "```" else {
          open?.text += line + "\n"
          continue
        }
        let example = AuthorsExample(line: block.line, info: block.info, text: block.text, shown: shown)
        examples.append(example)
        shown.add(example)
        open = nil
      } else if line.hasPrefix("```") {
        open = (index + 1, line.dropFirst(3).split(separator: " ").map(String.init), "")
      }
    }
    // A block that is never closed is an example of no known kind, and fails.
    if let open { examples.append(AuthorsExample(line: open.line, info: [], text: open.text, shown: shown)) }
    return examples
  }
}
