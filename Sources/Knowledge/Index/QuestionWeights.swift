/// Gives each example question as a vector of its words' importance, of length 1.
struct QuestionWeights {
  private(set) var textOfQuestion: [Int32] = []
  private(set) var numberOfQuestion: [Int32] = []
  private var pairs: [(key: Int, value: ImpactIndex.Posting)] = []
  private let termCount: Int

  init(_ analyzed: [AnalyzedText], _ dictionary: TermDictionary, _ importance: [Float]) {
    termCount = dictionary.terms.count
    for (text, analysis) in analyzed.enumerated() {
      for (number, question) in analysis.questions.enumerated() where !question.isEmpty {
        add(question, dictionary, importance)
        textOfQuestion.append(Int32(text))
        numberOfQuestion.append(Int32(number))
      }
    }
  }

  private mutating func add(_ surfaces: [Int32], _ dictionary: TermDictionary, _ importance: [Float]) {
    var weights: [(term: Int32, weight: Float)] = []
    for surface in surfaces {
      dictionary.forEachTerm(of: Int(surface)) { term, share in
        guard !weights.contains(where: { $0.term == term }) else { return }
        weights.append((term, share * importance[Int(term)]))
      }
    }
    let length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    let question = Int32(textOfQuestion.count)
    for (term, weight) in weights where weight > 0 {
      pairs.append((Int(term), ImpactIndex.Posting(text: question, impact: weight / length)))
    }
  }

  /// The index by question.
  func index() -> ImpactIndex {
    ImpactIndex(termCount: termCount, textCount: textOfQuestion.count, pairs)
  }
}
