import DialogEngine
import IntakeBot
import Testing

@testable import intake_cli

@Suite("intake ask")
struct AskCommandTests {
  @Test("The answer, in plain text")
  func answer() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--dialogs", fixture.path, "wat", "is", "bbl?")
    #expect(run.output == "Bij bbl werk en leer je.\n")
    #expect(run.code == .good)
  }

  @Test("What nobody knows is said")
  func abstention() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--dialogs", fixture.path, "hoe warm is de zon")
    #expect(run.output == "Dat weet ik niet zeker.\nStel je vraag eens anders, of vraag het een mens.\n")
    #expect(run.code == .good)
  }

  @Test("Danger goes before all")
  func safety() throws {
    let fixture = try ContentFixture()
    #expect(RecordedRun("ask", "--dialogs", fixture.path, "ik wil dood, wat is bbl").output == "Bel 113.\n")
  }

  @Test("An opening phrase says which conversation begins")
  func dialog() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--dialogs", fixture.path, "ik wil leren op het werk")
    #expect(run.output.hasSuffix("In `intake chat` begint hiermee het gesprek: Begin.\n"))
  }

  @Test("With --json one object, its members in a fixed order")
  func json() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--json", "--dialogs", fixture.path, "wat is bbl?")
    // How sure it is, is for the knowledge base to say.
    let parts = run.output.split(separator: "\"score\":").map(String.init)
    #expect(parts.first == #"{"question":"wat is bbl?","answers":[{"article":"bbl","topics":["bbl"],"#)
    let rest = String(parts.last?.drop { $0 != "}" } ?? "")
    #expect(rest == #"}],"dialog":null,"abstained":false,"safety":null}"# + "\n")
  }

  /// Gives pieces, and notes before each how many lines were written by then.
  private final class WatchingSource: ByteSource {
    private var pieces: [String]
    private let sink: RecordingSink
    private(set) var written: [Int] = []
    var descriptor: Int32? { nil }

    init(_ pieces: [String], _ sink: RecordingSink) {
      self.pieces = pieces
      self.sink = sink
    }

    func read() -> [UInt8]? {
      written.append(sink.text.count { $0 == "\n" })
      return pieces.isEmpty ? nil : Array(pieces.removeFirst().utf8)
    }
  }

  @Test("What was asked is answered before more is waited for")
  func batches() throws {
    let fixture = try ContentFixture()
    let sink = RecordingSink()
    let source = WatchingSource(["wat is bbl?\n", "ik wil dood\nwat is", " bbl?\nhallo"], sink)
    let now = try #require(CalendarDate(iso: "2026-11-23").map { LocalTime($0, minute: 600) })
    let console = Console(
      input: source, output: sink, errors: sink, variables: [:], now: { now }, isInteractive: false,
      hasColors: false)
    #expect(IntakeCommand.run(["ask", "-", "--dialogs", fixture.path], in: console) == .good)
    #expect(source.written == [0, 1, 2, 3])
    #expect(sink.text.count { $0 == "\n" } == 4)
  }

  @Test("- reads one question a line and writes one object for each, also for an empty one")
  func batch() throws {
    let fixture = try ContentFixture()
    let input = Array("ik wil dood\n\n".utf8) + [0xFF, 0x0A] + Array("zeg \"ja\"\\".utf8)
    let run = RecordedRun("ask", "-", "--dialogs", fixture.path, input: input)
    #expect(
      run.output == """
        {"question":"ik wil dood","answers":[],"dialog":null,"abstained":false,"safety":"crisis"}
        {"question":"","answers":[],"dialog":null,"abstained":true,"safety":null}
        {"question":"","answers":[],"dialog":null,"abstained":true,"safety":null}
        {"question":"zeg \\"ja\\"\\\\","answers":[],"dialog":null,"abstained":true,"safety":null}

        """)
  }
}
