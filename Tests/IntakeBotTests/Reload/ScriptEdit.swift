import DialogEngine
import Foundation
import Testing

/// One change that somebody makes in a script, as text, around one question.
enum ScriptEdit: String, CaseIterable, CustomTestStringConvertible {
  case insertedBefore, renamedWithEarlierName, renamed, retyped, removed

  var testDescription: String { rawValue }

  /// The name that a renamed question gets.
  static func newName(_ question: QuestionID) -> QuestionID {
    QuestionID(question.dialog, QuestionName(rawValue: question.question.rawValue + "-nieuw"))
  }

  /// The scripts with the change; nil when the question is not there.
  func applied(to question: QuestionID, in scripts: [SourceFile]) -> [SourceFile]? {
    guard let file = scripts.firstIndex(where: { $0.path.hasSuffix("/\(question.dialog).dialog") }),
      let block = QuestionBlock(question.question, in: scripts[file])
    else { return nil }
    var result = scripts
    result[file] = SourceFile(
      path: scripts[file].path, text: changed(block, question).joined(separator: "\n"))
    guard self == .renamed || self == .renamedWithEarlierName else { return result }
    return result.map { Self.renaming(question, in: $0) }
  }

  private func changed(_ block: QuestionBlock, _ question: QuestionID) -> [String] {
    var lines = block.lines
    let indent = block.indent
    switch self {
    case .insertedBefore:
      let added = ["vraag erbij-gekomen: ja-nee", "  zeg  Mag ik nog iets vragen?"]
      lines.insert(contentsOf: added.map { indent + $0 }, at: block.range.lowerBound)
    case .renamedWithEarlierName, .renamed:
      let name = Self.newName(question).question
      lines[block.range.lowerBound].replace("vraag \(question.question):", with: "vraag \(name):")
      if self == .renamedWithEarlierName {
        lines.insert("\(indent)  voorheen  \(question.question)", at: block.range.lowerBound + 1)
      }
    case .retyped:
      let type = block.type == "tekst" ? "getal" : block.type == "toestemming" ? "ja-nee" : "tekst"
      lines[block.range.lowerBound] = "\(indent)vraag \(question.question): \(type)"
    case .removed: lines.removeSubrange(block.range)
    }
    return lines
  }

  /// The same script, in which everything that named a question names it anew.
  private static func renaming(_ question: QuestionID, in file: SourceFile) -> SourceFile {
    let old = NSRegularExpression.escapedPattern(for: question.question.rawValue)
    let isOwn = file.path.hasSuffix("/\(question.dialog).dialog")
    let prefix = isOwn ? "" : "\(question.dialog)\\."
    let lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n").map { line in
      let word = line.split(separator: " ").first ?? ""
      let pattern =
        ["als", "mee"].contains(word)
        ? "(?<![a-z0-9.-])\(prefix)\(old)(?![a-z0-9-])" : "(?<=\\{)\(prefix)\(old)(?=[.}])"
      let name = (isOwn ? "" : "\(question.dialog).") + newName(question).question.rawValue
      return line.replacingOccurrences(of: pattern, with: name, options: .regularExpression)
    }
    return SourceFile(path: file.path, text: lines.joined(separator: "\n"))
  }
}

/// The lines of one question in a script.
struct QuestionBlock {
  let lines: [String]
  /// From the `vraag` to its last part.
  let range: Range<Int>
  let indent: String
  /// The type as written.
  let type: String

  init?(_ name: QuestionName, in file: SourceFile) {
    lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
    let head = "vraag \(name):"
    guard let start = lines.firstIndex(where: { $0.drop { $0 == " " }.hasPrefix(head) }) else { return nil }
    indent = String(lines[start].prefix { $0 == " " })
    let inside = indent + "  "
    let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(inside) } ?? lines.endIndex
    range = start..<end
    type = lines[start].components(separatedBy: head)[1].split(separator: " ").first.map(String.init) ?? ""
  }
}
