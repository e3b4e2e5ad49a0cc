import Foundation
import Testing

/// A page of the documentation, read from the project: its links, its headings and its fenced blocks.
struct MarkdownPage: CustomTestStringConvertible, Sendable {
  /// Its path from the project's root.
  let path: String
  private let lines: [Line]

  private struct Line: Sendable {
    let text: Substring
    /// What stands behind the fence of the block that the line is in; nil outside fenced blocks.
    let fence: String?
  }

  /// A link as it is written, such as `ARCHITECTURE.md#where-to-begin`.
  struct Link: Hashable, Sendable {
    let target: String
    var isRelative: Bool { !target.contains("://") && !target.hasPrefix("mailto:") }
    var file: String { String(target.prefix { $0 != "#" }) }
    var anchor: String? { target.firstIndex(of: "#").map { String(target[target.index(after: $0)...]) } }
  }

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: ShippedDialogs.root.appending(path: path), encoding: .utf8)
    var fence: String?
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("```") else { return Line(text: line, fence: fence) }
      fence = fence == nil ? String(line.dropFirst(3)) : nil
      return Line(text: "", fence: "```")
    }
  }

  /// The pages that people read first, and those of the folders `Documentation` and `Dialogs`.
  static func all() throws -> [MarkdownPage] {
    let files = FileManager.default
    let inFolders = try ["Documentation", "Dialogs"].flatMap { folder in
      try files.contentsOfDirectory(atPath: ShippedDialogs.root.appending(path: folder).path())
        .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }
    return try (["README.md", "CHANGELOG.md"] + inFolders).map { try MarkdownPage($0) }
  }

  var testDescription: String { path }

  /// What the page says outside fenced blocks.
  var prose: String { lines.filter { $0.fence == nil }.map(\.text).joined(separator: "\n") }

  /// The links of the prose, in order.
  var links: [Link] {
    prose.matches(of: /\]\((?<target>[^)\s]+)\)/).map { Link(target: String($0.target)) }
  }

  /// The anchors of the headings, as GitHub makes them.
  var anchors: Set<String> {
    Set(
      lines.filter { $0.fence == nil && $0.text.hasPrefix("#") }.map { line in
        let title = line.text.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
        return String(
          title.compactMap { character in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
          })
      })
  }

  /// The fenced blocks whose info string begins with a word, without the fences.
  func blocks(_ word: String) -> [String] {
    var found: [[Substring]] = []
    var isInside = false
    for line in lines {
      let isOurs = line.fence?.split(separator: " ").first.map { $0 == word } ?? false
      if isOurs, !isInside { found.append([]) }
      if isOurs { found[found.count - 1].append(line.text) }
      isInside = isOurs
    }
    return found.map { $0.joined(separator: "\n") }
  }
}
