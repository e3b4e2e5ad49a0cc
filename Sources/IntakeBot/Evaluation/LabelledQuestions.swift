internal import DialogEngine

/// A file of labelled questions: columns parted by tabs, of which `topic` (or `topics`, parted by `|`),
/// `register` and `question` are read, in any order. Where there is a column `safety`, it tells which lines are of
/// danger, in any words but those of `noDanger`.
public enum LabelledQuestions {
  /// Why a file can't be read.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no header, or it lacks this column.
    case columnMissing(String)
    /// This line, counted from 1, lacks cells.
    case cellsMissing(line: Int)
    /// There are no rows.
    case empty
  }

  /// What a column `safety` holds where there is no danger.
  static let noDanger: Set<String> = ["", "-", "0", "false", "geen", "nee", "no", "none"]

  /// Reads a file.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> [LabelledQuestion] {
    let lines = SourceFile(path: "", bytes: bytes).lines
    let columns = lines.first.map { cells(of: $0.bytes) } ?? []
    guard let topic = columns.firstIndex(where: { $0 == "topic" || $0 == "topics" }) else {
      throw .columnMissing("topic")
    }
    guard let register = columns.firstIndex(of: "register") else { throw .columnMissing("register") }
    guard let question = columns.firstIndex(of: "question") else { throw .columnMissing("question") }
    let safety = columns.firstIndex(of: "safety")
    var questions: [LabelledQuestion] = []
    for (number, line) in lines.enumerated().dropFirst() where !line.isBlank {
      let cells = cells(of: line.bytes)
      guard cells.count > max(topic, register, question) else { throw .cellsMissing(line: number + 1) }
      let mark = safety.map { cells.indices.contains($0) && !noDanger.contains(cells[$0].lowercased()) }
      let topics = cells[topic].split(separator: "|").map(\.trimmed)
      questions.append(
        LabelledQuestion(
          topics: topics.filter { $0 != LabelledQuestion.outOfScope }, register: cells[register],
          question: cells[question], isMarkedSafety: mark))
    }
    if questions.isEmpty { throw .empty }
    return questions
  }

  private static func cells(of line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
  }
}
