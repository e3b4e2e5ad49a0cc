internal import DialogEngine

/// A file of labelled questions: columns parted by tabs, of which `topic` (or `topics`, parted by `|`),
/// `register` and `question` are read, in any order.
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

  /// Reads a file.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> [LabelledQuestion] {
    let lines = SourceFile(path: "", bytes: bytes).lines
    let columns = lines.first.map { cells(of: $0.bytes) } ?? []
    guard let topic = columns.firstIndex(where: { $0 == "topic" || $0 == "topics" }) else {
      throw .columnMissing("topic")
    }
    guard let register = columns.firstIndex(of: "register") else { throw .columnMissing("register") }
    guard let question = columns.firstIndex(of: "question") else { throw .columnMissing("question") }
    var questions: [LabelledQuestion] = []
    for (number, line) in lines.enumerated().dropFirst() where !line.isBlank {
      let cells = cells(of: line.bytes)
      guard cells.count > max(topic, register, question) else { throw .cellsMissing(line: number + 1) }
      let topics = cells[topic].split(separator: "|").map(\.trimmed)
      questions.append(
        LabelledQuestion(
          topics: topics.filter { $0 != LabelledQuestion.outOfScope }, register: cells[register],
          question: cells[question]))
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
