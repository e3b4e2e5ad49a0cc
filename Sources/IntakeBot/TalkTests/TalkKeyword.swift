/// The words with which a line of a conversation test can begin.
enum TalkKeyword: String, CaseIterable {
  case test
  case now = "nu"
  case you = "jij"
  case bot
  case contains = "bevat"
  case lacks = "niet"
  case choice = "keuze"
  case question = "vraag"
  case knows = "weet"
  case ignores = "weet-niet"
  case dialog = "dialoog"
  case article = "artikel"
  case topic = "onderwerp"
  case lead = "aanvraag"
  case noLead = "geen-aanvraag"
  case safety = "veiligheid"
  case end = "einde"

  /// How a line with this word looks.
  var form: String {
    switch self {
    case .test: "test  Een monteur vraagt naar het certificaat"
    case .now: "nu  2026-11-23 10:00"
    case .you: "jij  ik wil een certificaat"
    case .bot: "bot  Wat wil je weten?"
    case .contains: "bevat  certificaat"
    case .lacks: "niet  telefoonnummer"
    case .choice: "keuze 1  Monteur"
    case .question: "vraag  ev-certificering.rol"
    case .knows: "weet  ev-certificering.rol = Monteur"
    case .ignores: "weet-niet  contact.telefoon"
    case .dialog: "dialoog  ev-certificering"
    case .article: "artikel  ev-certificaat"
    case .topic: "onderwerp  ev-certificaat"
    case .lead: "aanvraag  coach over ev-certificaat"
    case .noLead: "geen-aanvraag"
    case .safety: "veiligheid  crisis"
    case .end: "einde"
    }
  }

  /// Whether something must stand behind it.
  var needsRest: Bool {
    switch self {
    case .you, .noLead, .end: false
    default: true
    }
  }

  /// Whether nothing may stand behind it.
  var forbidsRest: Bool { self == .noLead || self == .end }
}
