import Testing

@testable import intake_cli

@Suite("What is wrong with a command line")
struct UsageTests {
  struct Row: CustomTestStringConvertible {
    let words: [String]
    let told: String
    var variables: [String: String] = [:]
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(
    "It is told in one line with the nearest right word, and the exit code is 2",
    arguments: [
      Row(words: ["chta"], told: "unknown command `chta`. Did you mean `chat`? `intake --help` lists them."),
      Row(words: ["xyz"], told: "unknown command `xyz`. `intake --help` lists them."),
      Row(
        words: ["chat", "--tarce"],
        told: "unknown flag `--tarce`. Did you mean `--trace`? `intake chat --help` lists them."),
      Row(words: ["chat", "--json"], told: "unknown flag `--json`. `intake chat --help` lists them."),
      Row(words: ["--json", "chat"], told: "unknown flag `--json`. `intake chat --help` lists them."),
      Row(words: ["check", "--dialogs"], told: "`--dialogs` needs a value: `--dialogs DIR`."),
      Row(words: ["chat", "--trace=yes"], told: "`--trace` takes no value."),
      Row(
        words: ["ask"],
        told: "`intake ask` needs something to work on: `intake ask [--dialogs DIR] [--json] QUESTION`."),
      Row(words: ["chat", "hallo"], told: "`intake chat` can't use `hallo`."),
      Row(words: ["check", "a", "b"], told: "`intake check` can't use `b`."),
      Row(
        words: ["chat"], told: "`INTAKE_TRACE` is `misschien`; it should be 1 or 0.",
        variables: ["INTAKE_TRACE": "misschien"]),
    ])
  func problems(_ row: Row) {
    let run = RecordedRun(words: row.words, variables: row.variables)
    #expect(run.code == .wrongUsage)
    #expect(run.errors == "intake: \(row.told)\n")
    #expect(run.output == "")
  }
}
