/// What speaks for each text, by two components; 0 where nothing does.
struct Evidence {
  /// The share of the question's importance that BM25 finds, 0 to 1.
  fileprivate let wordShares: [Float]
  /// The likeness to the nearest of a text's example questions, 0 to 1.
  fileprivate let likenesses: [Float]
  /// The likeness to each example question.
  let questionLikenesses: [Float]

  init(wordShares: [Float], likenesses: [Float], questionLikenesses: [Float]) {
    precondition(wordShares.count == likenesses.count)
    self.wordShares = wordShares
    self.likenesses = likenesses
    self.questionLikenesses = questionLikenesses
  }

  /// The share of the question's importance that BM25 finds in a text, 0 to 1.
  func wordShare(_ text: Int32) -> Float { wordShares[Int(text)] }

  /// The likeness to the nearest of a text's example questions, 0 to 1.
  func likeness(_ text: Int32) -> Float { likenesses[Int(text)] }

  /// Whether a text shares anything with the question.
  func touches(_ text: Int32) -> Bool { wordShare(text) > 0 || likeness(text) > 0 }
}
