import DialogEngine
import Testing

@testable import IntakeBot

@Suite("The word lists of lexicon/")
struct WordListsTests {
  private func read(_ name: String, _ lines: String...) -> (WordLists, [ContentProblem]) {
    var files = ContentFiles(root: "D")
    files.lexicon = [SourceFile(path: "D/lexicon/\(name)", text: lines.map { $0 + "\n" }.joined())]
    var problems: [ContentProblem] = []
    return (WordLists(files, problems: &problems), problems)
  }

  @Test("Reserved words have other lines that mean them")
  func reserved() {
    let (words, problems) = read(
      "gereserveerd.tsv", "# uitleg", "stop\tstoppen| ik stop ", "wis\tvergeet mij")
    #expect(words.reservedPhrases.map(\.phrase) == ["stoppen", "ik stop", "vergeet mij"])
    #expect(words.reservedPhrases.map(\.word.rawValue) == ["stop", "stop", "wis"])
    #expect(problems.isEmpty)
  }

  @Test("A word that is not reserved is told")
  func unknownReserved() {
    let (_, problems) = read("gereserveerd.tsv", "stopp\tstoppen")
    #expect(
      problems.map(\.rendered) == [
        "D/lexicon/gereserveerd.tsv:1:1 C120 `stopp` is geen vast woord van de bot."
      ])
  }

  @Test("Words that may not be used come with a better one")
  func forbidden() {
    let (words, _) = read("liever-niet.tsv", "kwetsbaar\tiemand die steun kan gebruiken")
    #expect(words.forbiddenWords.map(\.better) == ["iemand die steun kan gebruiken"])
  }

  @Test("Greetings and thanks are told apart")
  func courtesies() {
    let (words, problems) = read("beleefd.tsv", "groet\thoi|hallo", "dank\tbedankt", "vloek\tverdorie")
    #expect(words.courtesies.greetings == ["hoi", "hallo"])
    #expect(words.courtesies.thanks == ["bedankt"])
    #expect(
      problems.map(\.rendered) == ["D/lexicon/beleefd.tsv:3:1 C113 `vloek` kan niet in de kolom `soort`."])
  }
}
