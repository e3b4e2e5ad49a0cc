/// The words that a line of a script can begin with.
public enum Keyword: String, Hashable, Sendable, CaseIterable {
  /// `dialoog NAAM TEKST`
  case dialog = "dialoog"
  /// `voor GROEP, GROEP`
  case audience = "voor"
  /// `voorbeeld TEKST`, in a question `voorbeeld TEKST => WAARDE`
  case example = "voorbeeld"
  /// `onderwerp ONDERWERP`
  case topic = "onderwerp"
  /// `voorheen NAAM`
  case earlier = "voorheen"
  /// `stap NAAM`
  case step = "stap"
  /// `zeg TEKST`
  case say = "zeg"
  /// `of TEKST`
  case variant = "of"
  /// `vraag NAAM: SOORT`
  case ask = "vraag"
  /// `kort TEKST`
  case short = "kort"
  /// `waarom TEKST`
  case reason = "waarom"
  /// `onbegrepen TEKST`
  case notUnderstood = "onbegrepen"
  /// `ongeldig TEKST`
  case invalid = "ongeldig"
  /// `overslaan TEKST`
  case skip = "overslaan"
  /// `optie NAAM TEKST`
  case option = "optie"
  /// `ook WOORD, WOORD`
  case synonyms = "ook"
  /// `als VRAAG is WAARDE`
  case when = "als"
  /// `anders`
  case otherwise = "anders"
  /// `ga naar STAP`
  case go = "ga naar"
  /// `doe DIALOOG`
  case run = "doe"
  /// `klaar`
  case done = "klaar"
  /// `antwoord ONDERWERP`
  case answer = "antwoord"
  /// `zoek NAAM in TABEL met KOLOM`
  case look = "zoek"
  /// `aanvraag over ONDERWERP`
  case request = "aanvraag"
  /// `mee ANTWOORD, ANTWOORD`
  case carry = "mee"
}

extension Keyword {
  /// The form of its line, as authors learn it.
  var form: String {
    switch self {
    case .dialog: "dialoog naam  Titel"
    case .audience: "voor groep, groep"
    case .example: "voorbeeld  tekst"
    case .topic: "onderwerp naam-van-onderwerp"
    case .earlier: "voorheen oude-naam"
    case .step: "stap naam"
    case .ask: "vraag naam: soort"
    case .option: "optie naam  Tekst"
    case .synonyms: "ook  woord, woord"
    case .when: "als vraag is waarde"
    case .go: "ga naar stap"
    case .run: "doe dialoog"
    case .answer: "antwoord onderwerp"
    case .look: "zoek naam in tabel met kolom"
    case .request: "aanvraag over onderwerp"
    case .carry: "mee  vraag, vraag"
    case .otherwise, .done: rawValue
    case .say, .variant, .short, .reason, .notUnderstood, .invalid, .skip: "\(rawValue)  tekst"
    }
  }

  /// What may stand in the block under its line.
  var block: Block {
    switch self {
    case .dialog: .header
    case .step: .step
    case .when, .otherwise: .branch
    case .ask: .question
    case .option: .option
    case .request: .request
    default: .nothing
    }
  }
}

/// A kind of block: which lines may stand in it.
enum Block: Hashable, Sendable, CaseIterable {
  /// The file itself.
  case file
  /// Under `dialoog`.
  case header
  /// Under `stap`.
  case step
  /// Under `als` or `anders`.
  case branch
  /// Under `vraag`.
  case question
  /// Under `optie`.
  case option
  /// Under `aanvraag`.
  case request
  /// Under a line that has nothing under it.
  case nothing

  /// Whether a line with this keyword may stand here.
  func admits(_ keyword: Keyword) -> Bool {
    switch self {
    case .file: keyword == .dialog || keyword == .step
    case .header: Self.headerLines.contains(keyword)
    case .step: keyword == .earlier || Self.statements.contains(keyword)
    case .branch: Self.statements.contains(keyword)
    case .question: Self.questionLines.contains(keyword)
    case .option: keyword == .synonyms || keyword == .earlier
    case .request: keyword == .carry
    case .nothing: false
    }
  }

  private static let headerLines: Set<Keyword> = [.audience, .example, .topic, .earlier]
  private static let statements: Set<Keyword> = [
    .say, .variant, .ask, .when, .otherwise, .go, .run, .done, .answer, .look, .request,
  ]
  private static let questionLines: Set<Keyword> = [
    .say, .variant, .short, .reason, .notUnderstood, .invalid, .skip, .example, .earlier, .option,
  ]
}
