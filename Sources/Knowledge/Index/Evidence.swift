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

  /// What speaks for a text.
  subscript(text: Int32) -> (wordShare: Float, likeness: Float) {
    (wordShares[Int(text)], likenesses[Int(text)])
  }

  /// Goes through the texts that share something with the question, ascending.
  func forEachTouched(_ visit: (Int32) -> Void) {
    let shares = wordShares.span
    let likenesses = likenesses.span
    // There are as many of the one as of the other.
    for text in 0..<shares.count where shares[unchecked: text] > 0 || likenesses[unchecked: text] > 0 {
      visit(Int32(text))
    }
  }
}
