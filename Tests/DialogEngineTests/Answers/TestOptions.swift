@testable import DialogEngine

/// Questions as they stand in real dialogs.
enum TestOptions {
  static let role = [
    AnswerOption(name: "monteur", label: "Monteur", synonyms: ["technicus", "sleutelaar"]),
    AnswerOption(name: "leerling", label: "Leerling of student", synonyms: ["bbl", "stagiair"]),
    AnswerOption(name: "werkgever", label: "Werkgever", synonyms: ["baas", "ondernemer"]),
    AnswerOption(name: "zij-instromer", label: "Ik kom uit een ander vak", synonyms: ["zij-instromer"]),
  ]
  static let dayPart = [
    AnswerOption(name: "ochtend", label: "'s Ochtends", synonyms: ["ochtend", "morgen"]),
    AnswerOption(name: "middag", label: "'s Middags", synonyms: ["middag"]),
    AnswerOption(name: "avond", label: "'s Avonds", synonyms: ["avond"]),
  ]
  static let pair = [
    AnswerOption(name: "bellen", label: "Bellen", synonyms: ["telefoon", "opbellen"]),
    AnswerOption(name: "mailen", label: "Mailen", synonyms: ["e-mail", "bericht"]),
  ]
  static let edges = [
    AnswerOption(name: "rest", label: "De rest"),
    AnswerOption(name: "cafe", label: "Café"),
    AnswerOption(name: "coordinator", label: "Coördinator"),
    AnswerOption(name: "taal", label: "Lezen en schrijven"),
    AnswerOption(name: "cijfers", label: "Lezen en rekenen"),
  ]
  static let jobs = Table(
    name: "beroepen", columns: ["beroep", "sector", "ook"],
    rows: [
      ["Kok", "horeca", "keukenhulp|chef-kok"],
      ["Timmerman", "bouw", ""],
      ["Vrachtwagenchauffeur", "vervoer", "chauffeur|trucker"],
      ["Leidinggevend/Chef Monteur ICT/Telematica/Domotica", "ict", ""],
      ["Monteur elektrotechniek", "metaal", ""],
      ["Monteur koeltechniek", "metaal", ""],
      ["Coördinator magazijn", "logistiek", ""],
      ["Restaurantmedewerker", "horeca", "serveerster"],
    ])
}
