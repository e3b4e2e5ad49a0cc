import Foundation

@testable import Knowledge

/// The questions of a file beside this one, and how the shipped knowledge does on them.
///
/// `dev.tsv` is tuned to. `held-out.tsv` is not, and no test holds it against a bar: it is for reporting.
struct QuestionSet {
  struct Row {
    let topic: String
    let register: String
    let question: String
    var isSafety: Bool { topic == "crisis" || topic == "acuut-gevaar" }
    /// Lines that only sound grave, and lines in other languages, count for safety alone.
    var isScored: Bool {
      !isSafety && !["harmless", "english", "german", "polish", "turkish"].contains(register)
    }
  }

  let rows: [Row]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    rows = text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(topic: cells[0], register: cells[1], question: cells[2])
    }
  }

  /// Counts of the questions in scope.
  struct Counts {
    var questions = 0
    var right = 0
    var rightInThree = 0
    var refused = 0
  }

  /// Asks the questions in scope, of one register or of all.
  func ask(_ base: KnowledgeBase, register: String? = nil) -> Counts {
    var counts = Counts()
    for row in rows where row.isScored && row.topic != "none" && register.map({ $0 == row.register }) ?? true
    {
      let result = base.search(row.question, audience: nil, today: nil)
      counts.questions += 1
      if result.hits.first?.topics.contains(row.topic) == true { counts.right += 1 }
      if result.hits.contains(where: { $0.topics.contains(row.topic) }) { counts.rightInThree += 1 }
      if result.isAbstained { counts.refused += 1 }
    }
    return counts
  }
}
