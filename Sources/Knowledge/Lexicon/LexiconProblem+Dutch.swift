extension LexiconProblem {
  /// What is wrong, in plain Dutch for those who look after the lexicon.
  public var dutch: String {
    switch fact {
    case .notUTF8: "Dit bestand is geen UTF-8. Sla het op als UTF-8."
    case .missingColumn(let expected, let found):
      "Deze regel heeft \(found) van de \(expected) kolommen. Zet een tab tussen de kolommen."
    case .emptyEntry: "Hier staat geen woord."
    case .severalWords(let words): "\"\(words)\" is meer dan één woord. Zet elk woord op een eigen regel."
    case .duplicate(let word, let line): "\"\(word)\" staat al op regel \(line)."
    case .unknownDirection(let word): "\"\(word)\" kan hier niet. Laat deze kolom leeg of schrijf \"beide\"."
    case .phraseTooLong(let phrase, let limit): "\"\(phrase)\" is te lang. Er passen \(limit) woorden."
    case .unknownKind(let kind, let nearest):
      "De soort \"\(kind)\" bestaat niet." + (nearest.map { " Bedoel je \"\($0)\"?" } ?? "")
    case .unknownLanguage(let language): "De taal \"\(language)\" kan niet. Kies nl, en, de, pl of tr."
    case .patternWithoutWord: "Dit patroon heeft geen woord dat in de zin moet staan."
    case .looseStar: "Een * staat altijd tussen twee woorden."
    case .emptyAlternative(let word):
      "In \"\(word)\" ontbreekt een woord. Zet een woord voor en na de /. Een {begrip} staat hoger in het bestand."
    }
  }
}
