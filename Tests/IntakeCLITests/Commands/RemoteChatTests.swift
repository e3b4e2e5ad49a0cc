import Foundation
import Testing

@testable import intake_cli

@Suite("intake chat --connect")
struct RemoteChatTests {
  private let greeting = "[begroeting]\nWie ben je?\n1. Ik leer nog\n2. Ik werk al\n\n"

  private func chat(_ service: ServiceRun, _ input: [UInt8], isTerminal: Bool = false) -> RecordedRun {
    RecordedRun("chat", "--connect", "127.0.0.1:\(service.talk)", input: input, isTerminal: isTerminal)
  }

  @Test("Blocks come as the service sends them, and the end of the input ends it")
  func blocks() throws {
    let service = try ServiceRun()
    let run = chat(service, Array("2\n/wat\n".utf8))
    #expect(
      run.output == greeting + """
        Tot ziens.
        [einde]

        Dat ken ik niet. Je kunt kiezen uit /help, /code, /hervat CODE en /stop.


        """)
    #expect(run.errors == "")
    #expect(run.code == .good)
  }

  @Test("When the service closes, what is typed after it reaches nobody")
  func stop() throws {
    let service = try ServiceRun()
    let run = chat(service, Array("/stop\n1\n".utf8))
    #expect(run.output == greeting + "Tot ziens. Je kunt altijd terugkomen.\n\n")
    #expect(run.code == .good)
  }

  @Test("A line that can't be sent is answered here")
  func badLines() throws {
    let service = try ServiceRun()
    let run = chat(service, [UInt8](repeating: 0x61, count: 4_097) + [0x0A, 0xFF, 0x0A])
    #expect(
      run.output == greeting + """
        Die regel is te lang voor mij. Wil je het korter typen?

        Die tekens kan ik niet lezen. Wil je het nog eens typen?


        """)
  }

  @Test("On a terminal there is a prompt")
  func prompt() throws {
    let service = try ServiceRun()
    #expect(
      chat(service, Array("2\n".utf8), isTerminal: true).output == greeting + "> Tot ziens.\n[einde]\n\n> \n")
  }

  @Test("While somebody thinks, what the service says unasked is shown, and the chat is over")
  func unasked() throws {
    let service = try ServiceRun()
    let run = try ProgramRun("chat --connect 127.0.0.1:\(service.talk)")
    #expect(run.firstLine() == "[begroeting]")
    #expect(service.stop() == 0)
    let (code, errors) = run.ended()
    #expect(code == 0)
    #expect(errors == "")
    #expect(run.rest().hasSuffix("Ik moet nu even stoppen. Probeer het over een paar minuten nog eens.\n\n"))
  }

  @Test("No service there: exit 3, and what to do")
  func refused() throws {
    let service = try ServiceRun()
    #expect(service.stop() == 0)
    let run = chat(service, [])
    #expect(
      run.errors == "intake: can't connect to 127.0.0.1:\(service.talk): Connection refused."
        + " `intake serve` starts a service.\n")
    #expect(run.output == "")
    #expect(run.code == .couldNotBeDone)
  }

  @Test("What doesn't go together, and what is no address: exit 2")
  func usage() {
    let trace = RecordedRun("chat", "--connect", "127.0.0.1:7070", "--trace")
    #expect(trace.errors == "intake: `--trace` doesn't go with `--connect`.\n")
    #expect(trace.code == .wrongUsage)
    let address = RecordedRun("chat", "--connect", "7070")
    #expect(
      address.errors == "intake: `--connect` is `7070`; it should be an address and a port,"
        + " such as 127.0.0.1:7070 or [::1]:7070.\n")
    #expect(address.code == .wrongUsage)
  }
}
