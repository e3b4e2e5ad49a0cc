/// What the connection itself says, in plain Dutch: each is the messages of one block.
enum TalkNotice: Hashable, Sendable {
  /// A line of more than 4,096 bytes.
  case tooLong
  /// A line that is no UTF-8.
  case notText
  /// More lines than the limit allows.
  case tooFast
  /// What the lines that begin with `/` do.
  case help
  /// A line that begins with `/` and means nothing.
  case unknownCommand
  /// The code of this conversation, and for how many hours it works.
  case code(ResumeCode, hours: Int)
  /// `/hervat` without a code that can exist.
  case codeMissing
  /// Nobody has this code, or no longer: after so many hours.
  case codeUnknown(hours: Int)
  /// The conversation is being fetched by another connection.
  case codeBusy
  /// No more conversations, or connections, can be had.
  case full
  /// As the last block: 65,536 bytes came without LF.
  case endless
  /// As the last block: nothing was typed for long.
  case idle
  /// As the last block: the conversation goes on over another connection.
  case movedAway
  /// As the last block: `/stop`.
  case goodbye
  /// As the last block: the service stops.
  case stopping

  /// The messages; never empty.
  var messages: [String] {
    switch self {
    case .tooLong: ["Die regel is te lang voor mij. Wil je het korter typen?"]
    case .notText: ["Die tekens kan ik niet lezen. Wil je het nog eens typen?"]
    case .tooFast: ["Dat gaat mij te snel. Wacht even en typ het dan nog eens."]
    case .help:
      [
        "Dit kun je altijd typen:", "/help voor deze uitleg.",
        "/code voor een code. Daarmee ga je later verder, of op een andere plek.",
        "/hervat met je code erachter, om verder te gaan.", "/stop om te stoppen.",
      ]
    case .unknownCommand: ["Dat ken ik niet. Je kunt kiezen uit /help, /code, /hervat CODE en /stop."]
    case .code(let code, let hours):
      [
        "Je code is \(code). Bewaar hem goed.",
        "Typ later /hervat \(code). Dan gaan we verder. Dat kan tot \(hours) uur na je laatste bericht.",
      ]
    case .codeMissing: ["Typ je code erachter, zo: /hervat \(ResumeCode.example)"]
    case .codeUnknown(let hours):
      ["Die code ken ik niet. Kijk hem nog eens na. Na \(hours) uur werkt een code niet meer."]
    case .codeBusy: ["Dat gesprek verhuist net. Probeer het zo nog eens."]
    case .full: ["Het is nu erg druk. Probeer het over een paar minuten nog eens."]
    case .endless: ["Aan die regel komt geen einde. Ik sluit de verbinding. Je kunt altijd terugkomen."]
    case .idle: ["Het is al een tijd stil. Ik sluit de verbinding. Je kunt altijd terugkomen."]
    case .movedAway: ["Dit gesprek gaat op een andere plek verder. Ik sluit deze verbinding."]
    case .goodbye: ["Tot ziens. Je kunt altijd terugkomen."]
    case .stopping: ["Ik moet nu even stoppen. Probeer het over een paar minuten nog eens."]
    }
  }
}

extension TalkBlock {
  /// What is said to a line of more than 4,096 bytes.
  public static let tooLong = TalkBlock(messages: TalkNotice.tooLong.messages)
  /// What is said to a line that is no UTF-8.
  public static let notText = TalkBlock(messages: TalkNotice.notText.messages)
}
