/// Knows how a Dutch question begins.
enum QuestionOpening {
  private static let questionWordList = CommonWords.words(
    """
    wat wa wt hoe waar wie waarom warom wrom waarm wanneer wanner waneer welke welk wlke wlk hoeveel hoevel hoeveeel \
    hoelang waarvoor waarmee waarover waarheen waarvandaan waarin waaruit waarop hoezo wiens wanneeer hoeveelste
    """)
  private static let questionWords = WordSet(questionWordList)
  private static let prepositions = WordSet(
    CommonWords.words(
      "in met van voor op bij aan vanaf tot sinds over naar uit tegen"))
  private static let politeWords = WordSet(
    CommonWords.words(
      """
      hallo hoi hey hi dag goedemorgen goedemiddag goedenavond ja nee ok oke okee en maar dus dan nou sorry eh uh oh o \
      trouwens eigenlijk nog of want ah prima goed top
      """))
  private static let verbList = CommonWords.words(
    """
    kan kun kunt kunnen mag mogen moet moeten is zijn heb hebt hebben heeft krijg krijgt krijgen ben bent doe doen \
    doet zal zullen zou zouden ga gaan gaat word wordt worden betaal betaalt betalen geldt bestaat bestaan klopt helpt \
    helpen hoef hoeft hoeven kost kosten vergoed vergoedt vergoeden komt komen duurt wil willen weet weten geven \
    bieden zit zitten was waren
    """)
  private static let verbs = WordSet(verbList)
  private static let subjects = WordSet(
    CommonWords.words(
      "ik je jij jullie wij we er u men iemand iedereen het dat dit hij zij ze de een mijn daar deze die t"))
  /// With these, `ik` behind them is a statement with something left out: "weet ik niet", "wil ik graag".
  private static let statementVerbs = WordSet(CommonWords.words("weet wil weten willen"))
  /// After such a subject the rest is rather a statement: "is het niet", "ben ik niet", "heb ik al".
  private static let statementEnds = WordSet(
    CommonWords.words(
      "niet wel al ook nooit nog graag denk liever hoor zeker niks ja nee geweest gewoon"))
  private static let phrases = PhraseTable<Void>([
    (
      phrases: """
      ik vraag me af, vraag me af, vraag mij af, ik wil weten, ik wil graag weten, wil graag weten, wil weten, \
      ik zou graag weten, ik zou willen weten, ik zou graag willen weten, mijn vraag is, ik heb een vraag, \
      ik had een vraag, heb een vraag, vraagje, weet je, weet jij, weet u, weten jullie, kunt u, zou u, leg uit, \
      vertel eens, ben benieuwd, ik ben benieuwd, is er, zijn er, ik wou weten, ik wil wete
      """, meaning: ()
    )
  ])
  private static let statements = PhraseTable<Void>([
    (
      phrases: """
      waarom niet, wat fijn, wat leuk, wat goed, wat jammer, wat mooi, wat mij betreft, wat een, hoe dan ook, \
      wat vervelend, is goed, dat is, kan ook, kan wel, wat ik bedoel, wat dan ook, \
      wie dan ook, weet ik
      """, meaning: ()
    )
  ])
  /// A finite verb right after a question word: then a question begins, even without punctuation.
  private static let finiteVerbs = WordSet(
    verbList.union(
      CommonWords.words(
        "kost is moet kan mag krijg doe gaat betekent vind houdt heet leer begin vinden lang veel")
    ).subtracting(["weten", "willen"]))
  /// After these a question word begins a subordinate clause: "ik weet niet wat".
  private static let subordinating = CommonWords.words(
    "weet weten wete snap begrijp zie zeg zeggen hoor vraag af vertel vertellen niet precies me of benieuwd horen en alles dat"
  )

  /// Every question has one of these, or a question mark.
  private static let telltales = WordSet(questionWordList.union(verbList).union(phrases.firstWords))

  /// Whether any part of a line asks something.
  static func occurs(in line: NormalizedLine) -> Bool {
    mayOccur(in: line) && ClauseSplitter(line).ranges.contains { asks(line, in: $0) }
  }

  /// Whether a line may hold a question: a quick look that lets nearly all answers pass.
  private static func mayOccur(in line: NormalizedLine) -> Bool {
    line.tokens.contains { $0.after.contains(.question) || (!$0.isNumber && telltales.contains($0.text)) }
  }

  /// Whether some tokens of a line ask something.
  static func asks(_ line: NormalizedLine, in range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if line.tokens[last].after.contains(.question) { return true }
    var position = range.lowerBound
    while position < range.upperBound {
      if opens(line, at: position, until: range.upperBound) { return true }
      guard politeWords.contains(line.tokens[position].text) else { return false }
      position += 1
    }
    return false
  }

  /// Whether a question begins at a position.
  static func opens(_ line: NormalizedLine, at position: Int, until end: Int? = nil) -> Bool {
    let end = end ?? line.tokens.count
    guard position < end else { return false }
    if phrases.match(in: line, at: position) != nil { return true }
    let word = line.tokens[position].text
    let isStatement = statements.match(in: line, at: position) != nil
    if questionWords.contains(word) { return !isStatement }
    guard position + 1 < end else { return false }
    let next = line.tokens[position + 1].text
    if prepositions.contains(word), questionWords.contains(next), next != "wat" { return true }
    guard verbs.contains(word), subjects.contains(next) else { return false }
    return !isStatementAfterAll(word, next, line, position + 2, end) && !(isStatement && end - position < 4)
  }

  private static func isStatementAfterAll(
    _ verb: String, _ subject: String, _ line: NormalizedLine, _ rest: Int, _ end: Int
  ) -> Bool {
    if subject == "ik", statementVerbs.contains(verb) { return true }
    if verb == "was" || verb == "waren" { return rest >= end }
    let isShort = end - rest <= 3
    if rest >= end { return subject == "ik" }
    let canBeStatement = subject == "ik" || verb == "is"
    return isShort && canBeStatement && line.tokens[rest..<end].allSatisfy { statementEnds.contains($0.text) }
  }

  /// Whether a question begins here without any mark before it: "8011 pk hoeveel kost het".
  static func opensAbruptly(_ line: NormalizedLine, at position: Int, from start: Int) -> Bool {
    guard questionWords.contains(line.tokens[position].text), position + 1 < line.tokens.count,
      finiteVerbs.contains(line.tokens[position + 1].text), opens(line, at: position)
    else { return false }
    let before = line.tokens[position - 1].text
    return !subordinating.contains(before) && !prepositions.contains(before)
      && !asks(line, in: start..<position)
  }
}
