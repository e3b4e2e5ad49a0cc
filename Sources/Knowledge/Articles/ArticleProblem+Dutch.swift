extension ArticleProblem {
  /// What is wrong, in plain Dutch for authors.
  public var dutch: String {
    switch fact {
    case .notUTF8: "Dit bestand is geen UTF-8. Sla het op als UTF-8."
    case .missingHeader: "Een artikel begint met een regel ---, en dan de gegevens."
    case .unclosedHeader: "De gegevens zijn niet afgesloten. Zet er een regel --- onder."
    case .lineWithoutColon(let line):
      "In \"\(line)\" staat geen dubbele punt. Schrijf het zo: titel: Wat is bbl?"
    case .unknownKey(let key, let nearest): "Het gegeven \"\(key)\" bestaat niet." + meant(nearest)
    case .duplicateKey(let key, let line): "\"\(key)\" staat al op regel \(line)."
    case .emptyValue(let key): "Achter \"\(key)\" staat niets."
    case .missingID: "Dit artikel heeft geen id."
    case .idDiffersFromFile(let id, let file): "De id is \"\(id)\", maar het bestand heet \"\(file)\"."
    case .missingTitle: "Dit artikel heeft geen titel."
    case .noTopics: "Dit artikel heeft geen onderwerpen."
    case .unknownAudience(let audience, let nearest):
      "De groep \"\(audience)\" bestaat niet." + meant(nearest)
    case .badDate(let date): "\"\(date)\" is geen datum. Schrijf het zo: 2026-11-21."
    case .badYear(let year): "\"\(year)\" is geen jaar. Schrijf het zo: 2015."
    case .endsBeforeItBegins(let from, let until):
      "Dit artikel eindigt op \(until), vóór het begin op \(from)."
    case .emptyBody: "Dit artikel heeft geen tekst."
    case .bodyTooLong(let words, let limit):
      "De tekst heeft \(words) woorden. Er passen er \(limit). Zet de rest onder ## Meer."
    case .emptyMore: "Onder ## Meer staat niets."
    case .duplicateID(let id, let file): "De id \"\(id)\" is ook die van \(file)."
    case .unknownTopic(let topic, let nearest): "Het onderwerp \"\(topic)\" bestaat niet." + meant(nearest)
    }
  }

  private func meant(_ nearest: String?) -> String {
    nearest.map { " Bedoel je \"\($0)\"?" } ?? ""
  }
}
