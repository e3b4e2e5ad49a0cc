import Testing

@testable import intake_cli

@Suite("intake graph")
struct GraphCommandTests {
  @Test("A dialog as a Mermaid flowchart: its steps with what they ask, and what leads where")
  func mermaid() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("graph", "start", "--dialogs", fixture.path)
    #expect(
      run.output == """
        flowchart TD
          subgraph d0["start: Begin"]
            d0n0["begin<br/>wie: Wie ben je?<br/>antwoord bbl"]
            d0n1[/"aanvraag over bbl"/]
            d0n2(["klaar"])
            d0n0 -->|"wie is leerling"| d0n1
            d0n0 --> d0n2
          end

        """)
    #expect(run.code == .good)
  }

  @Test("Without a name all dialogs are drawn, the fixed texts aside")
  func all() throws {
    let fixture = try ContentFixture()
    let output = RecordedRun("graph", "--dialogs", fixture.path).output
    #expect(
      output.split(separator: "\n").filter { $0.contains("subgraph") } == [
        "  subgraph d0[\"contact: Contact\"]", "  subgraph d1[\"start: Begin\"]",
      ])
  }

  @Test("The same in DOT")
  func dot() throws {
    let fixture = try ContentFixture()
    #expect(
      RecordedRun("graph", "start", "--format", "dot", "--dialogs", fixture.path).output == #"""
        digraph intake {
          rankdir=TB;
          node [shape=box, fontname="sans-serif"];
          subgraph cluster_0 {
            label="start: Begin";
            d0n0 [label="begin\lwie: Wie ben je?\lantwoord bbl\l"];
            d0n1 [label="aanvraag over bbl", shape=parallelogram];
            d0n2 [label="klaar", shape=oval];
            d0n0 -> d0n1 [label="wie is leerling"];
            d0n0 -> d0n2;
          }
        }

        """#)
  }

  @Test("A dialog that is not there, and a format that is not there")
  func missing() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("graph", "strat", "--dialogs", fixture.path)
    #expect(
      run.errors
        == "intake: there is no dialog `strat`. Did you mean `start`? There are: contact, start.\n")
    #expect(run.code == .notGood)
    #expect(
      RecordedRun("graph", "--format", "png").errors
        == "intake: `--format` is `png`; it should be mermaid, dot, svg.\n")
  }
}
