import Testing

@testable import intake_cli

@Suite("The help")
struct HelpTextTests {
  @Test("The overview, with --help, -h and help")
  func overview() {
    let text = """
      intake: the front door of the training funds, as a bot that answers and passes on

      Usage: intake COMMAND [FLAGS]

      Commands:
        serve        serve people and other systems
        chat         talk to the bot here; nothing is stored or sent
        ask          answer one question
        check        find everything that is wrong in the content
        test         play the conversation tests
        fmt          give scripts one layout; their meaning stays
        explain      tell what an error means, with a wrong and a right example
        parse        tell what the bot would take a text for
        graph        draw the dialogs: their steps, and what leads where
        kb           look through the knowledge base
        route        tell which desk gets a lead, and why
        match        find which hard-to-fill jobs a present job has much in common with
        leads        look at the leads that were kept, and change them, also while the service runs
        stats        count conversations, where people leave, questions without an answer, leads
        eval         measure how well free questions are understood
        bench        measure what no client can measure from outside
        completions  write what a shell needs to complete command lines
        manual       write the manual page

      Flags:
        --help     show this help
        --version  show the version

      Examples:
        intake chat               talk to the bot
        intake ask "wat is bbl?"  one question, one answer
        intake check              look over the content after a change

      `intake COMMAND --help` tells more. Flags may also be set as INTAKE_... variables.
      Exit codes: 0 good, 1 the thing checked is not good, 2 wrong usage, 3 it couldn't be done.

      """
    for word in ["--help", "-h", "help"] {
      let run = RecordedRun(word)
      #expect(run.output == text)
      #expect(run.code == .good)
    }
    let bare = RecordedRun()
    #expect(bare.errors == text)
    #expect(bare.code == .wrongUsage)
  }

  @Test("That of one command")
  func command() {
    #expect(
      RecordedRun("chat", "--help").output == """
        intake chat: talk to the bot here; nothing is stored or sent

        Usage: intake chat [--dialogs DIR] [--trace] [--record FILE] [--connect ADDR]

        Flags:
          --dialogs DIR   where the content lies (default ./Dialogs); INTAKE_DIALOGS
          --trace         show state, answers, and what was recognised and why; INTAKE_TRACE
          --record FILE   write the chat down as a conversation test; INTAKE_RECORD
          --connect ADDR  talk to a service that runs, instead of here; INTAKE_CONNECT
          --help          show this help

        Examples:
          intake chat                           talk; `stop` or Ctrl-D ends it
          intake chat --trace                   and see why the bot says what it says
          intake chat < lines.txt               play a file of lines
          intake chat --record new.talk         make a conversation test of it
          intake chat --connect 127.0.0.1:7070  talk to a running `intake serve`

        A lead is shown with its desk and the reason, marked `proef`. It goes nowhere.
        With --connect the service does what it does for everybody: there a lead is a real one.
        With --record all that you type is written to FILE, at the moment at which the chat began.

        """)
  }

  @Test("Every command has help with an example", arguments: CommandName.allCases)
  func everyCommand(_ name: CommandName) {
    let run = RecordedRun(name.rawValue, "--help")
    #expect(run.code == .good)
    #expect(run.output.contains("Examples:\n  intake \(name.rawValue)"))
    #expect(RecordedRun("help", name.rawValue).output == run.output)
  }

  @Test("The version")
  func version() {
    #expect(RecordedRun("--version").output == "intake 0.1.0\n")
  }
}
