extension Problem.File {
  var message: String {
    switch self {
    case .notUTF8:
      "Dit teken kan ik niet lezen. Bewaar het bestand opnieuw als UTF-8. Tot die tijd lees ik het niet."
    case .emptyScript:
      "Dit bestand is leeg. Begin met: dialoog naam  Titel."
    case .lineTooLong(let limit):
      "Deze regel is te lang: meer dan \(limit) tekens. Maak er meer regels van."
    }
  }
}
