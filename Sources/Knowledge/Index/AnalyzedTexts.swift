/// The surfaces of all texts, one field behind the other in one buffer: hundreds of thousands of texts are analysed
/// without memory of their own for each.
struct AnalyzedTexts {
  private(set) var surfaces: [Int32] = []
  /// Where each stretch ends: of each text its questions, one stretch each, its title and its body.
  private var ends: [Int32] = [0]
  /// The first stretch of each text, and behind the last text where the next would begin.
  private var firstStretches: [Int32] = [0]

  /// The number of texts.
  var count: Int { firstStretches.count - 1 }

  /// Takes a text apart and adds it.
  mutating func add(_ text: IndexedText, _ builder: inout TermDictionaryBuilder) {
    for question in text.questions { addStretch(question, &builder) }
    addStretch(text.title, &builder)
    addStretch(text.body, &builder)
    firstStretches.append(Int32(ends.count - 1))
  }

  private mutating func addStretch(_ text: String, _ builder: inout TermDictionaryBuilder) {
    builder.add(Tokenizer.tokens(of: text), to: &surfaces)
    ends.append(Int32(surfaces.count))
  }

  /// Where in `surfaces` the words of a field of a text stand.
  func range(_ text: Int, _ field: Field) -> Range<Int> {
    let (first, next) = (Int(firstStretches[text]), Int(firstStretches[text + 1]))
    return switch field {
    case .questions: Int(ends[first])..<Int(ends[next - 2])
    case .title: Int(ends[next - 2])..<Int(ends[next - 1])
    case .body: Int(ends[next - 1])..<Int(ends[next])
    }
  }

  /// The number of questions of a text.
  func questionCount(_ text: Int) -> Int { Int(firstStretches[text + 1] - firstStretches[text]) - 2 }

  /// Where in `surfaces` the words of a question of a text stand.
  func question(_ number: Int, of text: Int) -> Range<Int> {
    let stretch = Int(firstStretches[text]) + number
    return Int(ends[stretch])..<Int(ends[stretch + 1])
  }
}
