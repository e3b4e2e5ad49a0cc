import Foundation
import Testing

@testable import intake_cli

/// The built program, as an operator starts it.
@Suite("The command serve, as it runs")
struct ServeCommandTests {
  private let content: ContentFixture

  init() throws { content = try ContentFixture() }

  private func serve(_ flags: String, before: String = "") throws -> ProgramRun {
    try ProgramRun("serve --dialogs '\(content.path)' --data none \(flags)", before: before)
  }

  private let anyPorts = "--talk 127.0.0.1:0 --gateway 127.0.0.1:0"

  @Test("It says where it listens, and ends well when told to", arguments: [SIGTERM, SIGINT])
  func signals(_ signal: Int32) throws {
    let run = try serve(anyPorts)
    let line = try #require(run.firstLine())
    #expect(line.hasPrefix("intake: people on 127.0.0.1:"))
    #expect(line.contains(", systems on 127.0.0.1:"))
    kill(run.process.processIdentifier, signal)
    let (code, errors) = run.ended()
    #expect(code == 0)
    let events = errors.split(separator: "\n").compactMap { $0.split(separator: "\"").dropFirst(7).first }
    #expect(events == ["listening", "remembered", "stopping", "stopped"])
  }

  @Test("Of rows marked voorbeeld the operator is told, of the roster as of the contacts")
  func examples() throws {
    let examples = try ContentFixture([
      "routing/advisers.csv": """
      id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example
      hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
      coach,coach,Coaches,,,,,20,,,folder,coach,,,voorbeeld

      """
    ])
    let run = try ProgramRun("serve --dialogs '\(examples.path)' --data none \(anyPorts)")
    _ = try #require(run.firstLine())
    kill(run.process.processIdentifier, SIGTERM)
    #expect(run.ended().errors.contains("\"event\":\"examples-in-content\"}\n"))
  }

  @Test("A port that is taken: exit 3, and what to do")
  func portTaken() throws {
    let first = try serve(anyPorts)
    let line = try #require(first.firstLine())
    let port = try #require(line.split(separator: ",").first?.split(separator: ":").last)
    let (code, errors) = try serve("--talk 127.0.0.1:\(port) --gateway 127.0.0.1:0").ended()
    #expect(code == 3)
    #expect(
      errors == "intake: 127.0.0.1:\(port) is taken. Stop what listens there, or choose another port.\n")
    kill(first.process.processIdentifier, SIGTERM)
    #expect(first.ended().code == 0)
  }

  @Test("The gateway listens for other machines only with tokens: exit 2")
  func gateway() throws {
    let (code, errors) = try serve("--gateway 0.0.0.0:0 --talk 127.0.0.1:0").ended()
    #expect(code == 2)
    #expect(errors.contains("the gateway has no tokens"))
  }

  @Test("A broken content: exit 1; none: exit 3")
  func contents() throws {
    let broken = try ContentFixture(["scripts/start.dialog": "onzin\n"])
    #expect(RecordedRun("serve", "--dialogs", broken.path).code == .notGood)
    #expect(RecordedRun("serve", "--dialogs", content.path + "-not-there").code == .couldNotBeDone)
  }

  @Test("Out of descriptors, newcomers are told so, those inside are served, and it does not spin")
  func descriptors() throws {
    let run = try serve(anyPorts + " --max-connections 0", before: "ulimit -n 40;")
    let line = try #require(run.firstLine())
    let port = try #require(line.split(separator: ",").first?.split(separator: ":").last)
    let script = """
      import socket, sys, time
      def talk():
          s = socket.create_connection(('127.0.0.1', int(sys.argv[1])), 20)
          s.settimeout(20)
          return s
      def block(s):
          data = b''
          while not data.endswith(b'\\n\\n'):
              piece = s.recv(4096)
              if not piece: break
              data += piece
          return data.decode()
      inside = talk(); block(inside)
      many = [talk() for _ in range(60)]
      told = [block(s) for s in many]
      full = [t for t in told if 'druk' in t]
      inside.sendall(b'help\\n')
      print(len(full) > 0, len(full) < 60, 'hulp' in block(inside))
      def ticks():
          fields = open('/proc/%s/stat' % sys.argv[2]).read().rsplit(')', 1)[1].split()
          return int(fields[11]) + int(fields[12])
      # The half second is what is looked at, not waited for: a loop that spins takes 50 ticks in it.
      before = ticks(); time.sleep(0.5); print(ticks() - before < 20)
      for s in many: s.close()
      for _ in range(1000):
          if 'begroeting' in block(talk()): print('in again'); break
      """
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, String(port), "\(run.process.processIdentifier)"]
    python.standardOutput = output
    try python.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(printed == "True True True\nTrue\nin again\n")
    kill(run.process.processIdentifier, SIGTERM)
    #expect(run.ended().code == 0)
  }
}
