/// Gives each example question as a vector of its words' importance, of length 1.
struct QuestionWeights {
  private(set) var textOfQuestion: [Int32] = []
  private(set) var numberOfQuestion: [Int32] = []
  /// Where the questions of each text begin, and where those of the last end.
  private(set) var firstQuestions: [Int32] = [0]
  /// The words of all questions, and what each weighs, question after question.
  private var weights: [(term: Int32, weight: Float)] = []
  /// Where the words of each question end.
  private var ends: [Int32] = [0]
  private let termCount: Int

  init(_ texts: AnalyzedTexts, _ dictionary: TermDictionary, _ importance: [Float]) {
    termCount = dictionary.terms.count
    for text in 0..<texts.count {
      for number in 0..<texts.questionCount(text) {
        let question = texts.question(number, of: text)
        guard !question.isEmpty else { continue }
        add(texts.surfaces[question], dictionary, importance)
        textOfQuestion.append(Int32(text))
        numberOfQuestion.append(Int32(number))
      }
      firstQuestions.append(Int32(textOfQuestion.count))
    }
  }

  private mutating func add(
    _ surfaces: ArraySlice<Int32>, _ dictionary: TermDictionary, _ importance: [Float]
  ) {
    let start = weights.count
    for surface in surfaces {
      dictionary.forEachTerm(of: Int(surface)) { term, share in
        guard !weights[start...].contains(where: { $0.term == term }) else { return }
        weights.append((term, share * importance[Int(term)]))
      }
    }
    let length = weights[start...].reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    for place in start..<weights.count { weights[place].weight /= length }
    ends.append(Int32(weights.count))
  }

  /// The index by question.
  func index() -> ImpactIndex {
    var builder = ImpactIndex.Builder(termCount: termCount, textCount: textOfQuestion.count)
    for entry in weights where entry.weight > 0 { builder.count(entry.term) }
    builder.lay()
    for question in 0..<textOfQuestion.count {
      for (term, weight) in weights[Int(ends[question])..<Int(ends[question + 1])] where weight > 0 {
        builder.add(term, ImpactIndex.Posting(text: Int32(question), impact: weight))
      }
    }
    return builder.build()
  }
}
