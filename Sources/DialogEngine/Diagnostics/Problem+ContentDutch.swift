extension Problem.Content {
  var message: String {
    switch self {
    case .unknownTable(let name, _):
      "De tabel `\(name)` bestaat niet. Zet hem in de map data, als \(name).tsv."
    case .unknownColumn(let name, let table, _):
      "De tabel `\(table)` heeft geen kolom `\(name)`."
    case .severalRows(let table, let lines, let column):
      "In `\(table)` passen soms meer regels, zoals regel \(lines.map(String.init).joined(separator: " en ")). "
        + (column.map { "Zet er een kolom bij, zoals `\($0)`." } ?? "Haal er één weg.")
    case .unknownTopic(let name, false, _):
      "Het onderwerp `\(name)` bestaat niet. De onderwerpen staan in data/topics.tsv."
    case .unknownTopic(let name, true, _):
      "Optie `\(name)` kan hier gekozen zijn, maar is geen onderwerp. Geef de optie de naam van een onderwerp."
    case .topicNotFromChoice(let name):
      "`\(name)` is geen keuze, en kan dus geen onderwerp geven. Gebruik een vraag van de soort keuze."
    case .topicWithoutDesk(let name, let role):
      "Niemand neemt aanvragen over `\(name)` aan. "
        + (role.map { "Zet een loket voor `\($0)` in routing/advisers.csv." }
          ?? "Vul de kolom route to in, in data/topics.tsv.")
    case .topicWithoutArticle(let name):
      "Over `\(name)` is er nog geen artikel. Schrijf er een in de map knowledge."
    case .valueNotInColumn(let value, let column, _):
      "In de kolom `\(column)` staat nergens `\(value)`."
    }
  }

  var hint: String? {
    switch self {
    case .unknownTable(_, let suggestion), .unknownColumn(_, _, let suggestion),
      .unknownTopic(_, _, let suggestion), .valueNotInColumn(_, _, let suggestion):
      didYouMean(suggestion)
    default: nil
    }
  }
}
