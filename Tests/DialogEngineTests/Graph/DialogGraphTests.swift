import Testing

@testable import DialogEngine

@Suite("Dialogs as drawings")
struct DialogGraphTests {
  private func graph(_ text: String) throws -> DialogGraph {
    let parsed = Parser.parse(SourceFile(path: "a.dialog", text: text))
    return DialogGraph(try #require(parsed.script, "\(parsed.diagnostics)"))
  }

  private let script = """
    dialoog proef  Een <proef> & "meer"
      voorbeeld  dit is een proef
    stap begin
      vraag wie: keuze
        zeg   Ben je "leer_ling" of <baas>?
        optie leerling  Leerling
        optie baas      Baas
      doe bedrijf
      als wie is leerling
        antwoord bbl
        ga naar verder
      als wie is baas
        als bedrijf.grootte is meer dan 10
          ga naar verder
      anders
        ga naar begin
      aanvraag over {wie}
      klaar
    stap verder
      als wie is baas
        ga naar begin
      klaar
    """

  @Test("Points and ways follow the script, nested conditions joined")
  func graph() throws {
    let graph = try graph(script)
    #expect(
      graph.nodes.map(\.lines) == [
        ["begin", "wie: Ben je \"leer_ling\" of <baas>?", "antwoord bbl"], ["verder"], ["doe bedrijf"],
        ["aanvraag over {wie}"], ["klaar"],
      ])
    #expect(
      graph.edges.map { "\($0.from)>\($0.to) \($0.condition)" } == [
        "0>2 ", "0>1 wie is leerling", "0>1 wie is baas en bedrijf.grootte is meer dan 10", "0>0 anders",
        "0>3 ",
        "0>4 ", "1>0 wie is baas", "1>4 ",
      ])
  }

  @Test("In Mermaid what has a meaning there is written as an entity")
  func mermaid() throws {
    let lines = GraphFormat.mermaid.text(of: [try graph(script)]).split(separator: "\n")
    #expect(lines[1] == #"  subgraph d0["proef: Een #60;proef#62; #38; #34;meer#34;"]"#)
    #expect(
      lines[2]
        == ##"    d0n0["begin<br/>wie: Ben je #34;leer#95;ling#34; of #60;baas#62;?<br/>antwoord bbl"]"##)
  }

  @Test("In DOT quotes and backslashes are escaped")
  func dot() throws {
    let lines = GraphFormat.dot.text(of: [try graph(script)]).split(separator: "\n")
    #expect(lines[4] == #"    label="proef: Een <proef> & \"meer\"";"#)
    #expect(
      lines[5] == #"    d0n0 [label="begin\lwie: Ben je \"leer_ling\" of <baas>?\lantwoord bbl\l"];"#)
  }

  @Test("In SVG all words stand whole and escaped, in boxes that don't overlap, within the picture")
  func svg() throws {
    let graph = try graph(script)
    let text = GraphFormat.svg.text(of: [graph])
    #expect(text.contains(">proef: Een &lt;proef&gt; &amp; &quot;meer&quot;</text>"))
    #expect(text.contains(">wie: Ben je &quot;leer_ling&quot; of &lt;baas&gt;?</text>"))
    #expect(text.contains(">bedrijf.grootte is meer dan</text>") || text.contains("is meer dan 10</text>"))
    let layout = GraphLayout(graph)
    for (index, box) in layout.boxes.enumerated() {
      #expect(box.x >= 0 && box.right <= layout.width && box.bottom <= layout.height)
      for other in layout.boxes[(index + 1)...] {
        #expect(
          box.right < other.x || other.right < box.x || box.bottom < other.y || other.bottom < box.y)
      }
    }
  }

  @Test("The same script gives the same drawing, in every form", arguments: GraphFormat.allCases)
  func same(_ format: GraphFormat) throws {
    #expect(format.text(of: [try graph(script)]) == format.text(of: [try graph(script)]))
  }

  @Test("Text is folded at spaces, and a long word stays whole")
  func folding() {
    #expect(GraphLayout.folded("een twee drie", to: 8) == ["een twee", "drie"])
    #expect(GraphLayout.folded("onvoorstelbaar lang", to: 5) == ["onvoorstelbaar", "lang"])
    #expect(GraphLayout.folded("", to: 5) == [""])
  }
}
