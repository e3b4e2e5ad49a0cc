/// Phrases that stand for something, such as the opening phrases of dialogs, understood in the same way
/// as questions to the knowledge base.
public final class PhraseIndex: Sendable {
  /// A key whose phrases resemble a line.
  public struct Match: Hashable, Sendable {
    /// What the phrase stands for.
    public let key: String
    /// How sure it is, 0 to 1; comparable with the confidences of `KnowledgeBase`.
    public let confidence: Double
  }

  /// The keys in the order in which they were first given.
  public let keys: [String]
  private let phrases: [[String]]
  private let index: SearchIndex

  /// Indexes phrases; a key may have several.
  public init(phrases: [(key: String, phrase: String)], lexicon: Lexicon) {
    var keys: [String] = []
    var grouped: [[String]] = []
    var positions: [String: Int] = [:]
    for (key, phrase) in phrases {
      let position = positions[key] ?? keys.count
      if position == keys.count {
        positions[key] = position
        keys.append(key)
        grouped.append([])
      }
      grouped[position].append(phrase)
    }
    self.keys = keys
    self.phrases = grouped
    index = SearchIndex(grouped.map { IndexedText(questions: $0) }, lexicon: lexicon)
  }

  /// The keys whose phrases resemble a line, highest confidence first, ties in the order of `keys`.
  ///
  /// - Parameter limit: The most matches, at least 1.
  public func match(_ line: String, limit: Int = 3) -> [Match] { match(LineWords(line), limit: limit) }

  /// The same for a line that was taken apart before.
  public func match(_ line: LineWords, limit: Int = 3) -> [Match] {
    let query = index.query(line)
    guard !query.alternatives.isEmpty else { return [] }
    let evidence = index.evidence(query)
    let best = index.best(evidence, limit: max(1, limit)) { _ in 1 }
    return best.map { match in
      Match(key: keys[Int(match.text)], confidence: index.confidence(match, query, evidence))
    }.filter { $0.confidence >= Calibration.floor }
      .enumerated().sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }

  /// Why a key got its confidence for a line; nil when there is no such key.
  public func explain(_ line: String, key: String) -> Explanation? {
    guard let text = keys.firstIndex(of: key) else { return nil }
    return index.explain(index.query(LineWords(line)), text: Int32(text)) { phrases[text][$0] }
  }
}
