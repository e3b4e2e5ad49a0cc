import Testing

@testable import intake_cli

@Suite("intake kb")
struct KbCommandTests {
  @Test("export writes all articles, one object a line, the rest behind an empty line")
  func export() throws {
    let fixture = try ContentFixture([
      "knowledge/bbl.md": """
      ---
      id: bbl
      titel: Over "bbl"
      onderwerpen: bbl
      vraag: wat is bbl?
      vraag: leren en werken
      bron: proef
      jaar: 2026
      ---
      Bij bbl werk en leer je.

      Je bent in dienst.

      ## Meer
      Vraag het op school.

      """
    ])
    let run = RecordedRun("kb", "export", "--dialogs", fixture.path)
    #expect(
      run.output == """
        {"id":"acuut-gevaar","title":"Over acuut-gevaar","topics":["acuut-gevaar"],"questions":["er is brand"],"text":"Bel 112."}
        {"id":"bbl","title":"Over \\"bbl\\"","topics":["bbl"],"questions":["wat is bbl?","leren en werken"],\
        "text":"Bij bbl werk en leer je.\\n\\nJe bent in dienst.\\n\\nVraag het op school."}
        {"id":"crisis","title":"Over crisis","topics":["crisis"],"questions":["ik wil dood"],"text":"Bel 113."}
        {"id":"geweld-thuis","title":"Over geweld-thuis","topics":["acuut-gevaar"],"questions":["hij slaat me"],"text":"Bel Veilig Thuis."}

        """)
    #expect(run.code == .good)
  }

  @Test("show tells all that is known of one article")
  func show() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("kb", "show", "bbl", "--dialogs", fixture.path)
    #expect(
      run.output == """
        bbl: Over bbl
        topics: bbl
        for: everybody
        source: proef (2026)
        questions:
          wat is bbl?

        Bij bbl werk en leer je.

        """)
    let missing = RecordedRun("kb", "show", "bll", "--dialogs", fixture.path)
    #expect(missing.errors == "intake: there is no article `bll`. Did you mean `bbl`?\n")
    #expect(missing.code == .notGood)
  }

  @Test("search lists what answers; --why takes the score apart to the last factor")
  func search() throws {
    let fixture = try ContentFixture()
    let plain = RecordedRun("kb", "search", "wat is bbl", "--dialogs", fixture.path)
    #expect(plain.output.split(separator: "\n").first?.hasSuffix("  bbl  Over bbl") == true)
    let why = RecordedRun("kb", "search", "--why", "wat is bbl", "--dialogs", fixture.path).output
    let names = why.split(separator: "\n").map { $0.drop { "0123456789. ".contains($0) } }
    for name in ["confidence", "score", "likeness to \"wat is bbl?\"", "words (BM25F)", "support"] {
      #expect(names.contains { $0 == name }, "\(name) in \(why)")
    }
    // The word, the term that it met, and the stage by which.
    #expect(names.contains("bbl > bbl"))
    #expect(names.contains("worth of the match: word"))
    let json = RecordedRun("kb", "search", "--json", "--why", "wat is bbl", "--dialogs", fixture.path).output
    #expect(
      json.hasPrefix(#"{"question":"wat is bbl","answers":[{"article":"bbl","topics":["bbl"],"score":"#))
    #expect(json.contains(#""why":{"name":"confidence","value":"#))
    #expect(json.hasSuffix(#"],"abstained":false}"# + "\n"))
  }

  @Test("What nothing answers is said")
  func abstention() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("kb", "search", "hoe", "warm", "is", "de", "zon", "--dialogs", fixture.path)
    #expect(run.output.hasSuffix(": the bot says that it doesn't know.\n"))
    #expect(run.code == .good)
  }

  @Test("What it can't use it says, with exit code 2")
  func usage() {
    #expect(
      RecordedRun("kb", "expot").errors
        == "intake: `intake kb` can't use `expot`. Did you mean `export`? It takes: export, search, show.\n")
    for words in [["kb"], ["kb", "search"], ["kb", "show"], ["kb", "export", "x"]] {
      #expect(RecordedRun(words: words).code == .wrongUsage)
    }
  }
}
