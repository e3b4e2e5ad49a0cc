import Testing

@testable import intake_cli

@Suite("The command line, taken apart")
struct RawArgumentsTests {
  @Test("Flags stand anywhere, with a space or an equals sign; the last one wins")
  func flags() throws {
    let arguments = try RawArguments.parse(["chat", "--dialogs", "a", "--trace", "--dialogs=b"])
    #expect(arguments.command == .chat)
    #expect(arguments.flags == [.dialogs: "b", .trace: ""])
  }

  @Test("Behind -- everything is an operand, and - is one by itself")
  func operands() throws {
    #expect(try RawArguments.parse(["ask", "-"]).operands == ["-"])
    #expect(try RawArguments.parse(["ask", "--", "--json", "wat"]).operands == ["--json", "wat"])
  }

  @Test("A flag before the command is one of the command")
  func flagFirst() throws {
    let arguments = try RawArguments.parse(["--json", "ask", "wat is bbl"])
    #expect(arguments.command == .ask)
    #expect(arguments.has(.json))
  }

  @Test("A flag is also a variable, and the flag wins")
  func variables() throws {
    let variables = ["INTAKE_DIALOGS": "a", "INTAKE_TRACE": "1", "INTAKE_JSON": "maybe"]
    let chat = CommandTable.command(.chat)
    let plain = try RawArguments.parse(["chat"]).resolved(chat, variables: variables)
    #expect(plain.flags == [.dialogs: "a", .trace: ""])
    let flagged = try RawArguments.parse(["chat", "--dialogs", "b"]).resolved(chat, variables: variables)
    #expect(flagged.flags[.dialogs] == "b")
    #expect(try !RawArguments.parse(["chat"]).resolved(chat, variables: ["INTAKE_TRACE": "0"]).has(.trace))
  }

  @Test("A flag's name makes its variable")
  func variableName() {
    #expect(FlagSpec("--idle-seconds", "N", "").variable == "INTAKE_IDLE_SECONDS")
  }

  @Test("Every command stands in the table under its own name")
  func table() {
    #expect(CommandTable.commands.map(\.name) == CommandName.allCases)
    #expect(CommandName.allCases.map { CommandTable.command($0).name } == CommandName.allCases)
  }
}
