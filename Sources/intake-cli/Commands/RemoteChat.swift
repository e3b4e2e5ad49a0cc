internal import IntakeBot

/// `intake chat --connect`: the keyboard joined to a service that runs.
struct RemoteChat {
  private let address: ListenAddress
  /// How long a service has for its greeting, in seconds.
  private static let patience: Int32 = 10

  /// Reads the flags. A trace is only to be had of a conversation here.
  init(_ arguments: RawArguments, address text: String) throws(UsageProblem) {
    guard let address = ListenAddress(text) else {
      throw .unreadableValue(.connect, text, expected: ListenAddress.expected)
    }
    if arguments.has(.trace) { throw .contradiction(.trace, .connect) }
    self.address = address
  }

  func run(in console: Console) -> ExitCode {
    let client: TalkClient
    do throws(TalkClient.ConnectProblem) {
      client = try TalkClient(address)
    } catch {
      return fail("can't connect to \(address): \(error.reason). `intake serve` starts a service.", console)
    }
    guard client.speaks(within: Self.patience), let greeting = client.block() else {
      return fail("\(address) gives no greeting. Is it the address where people connect?", console)
    }
    console.output.write(greeting)
    return talk(client, console)
  }

  private func talk(_ client: TalkClient, _ console: Console) -> ExitCode {
    var lines = LineInput(console.input)
    while true {
      if console.isInteractive { console.output.write("> ") }
      if !lines.isReady, let keyboard = console.input.descriptor, client.speaks(before: keyboard) {
        return showRest(client, console)
      }
      guard let line = lines.next() else {
        client.finish()
        return showRest(client, console)
      }
      switch line {
      case .tooLong: console.output.write(TalkBlock.tooLong.text)
      case .notText: console.output.write(TalkBlock.notText.text)
      case .text(let text):
        guard client.send(text), let block = client.block() else { return showRest(client, console) }
        console.output.write(block)
      }
    }
  }

  /// What the service still says before it closes.
  private func showRest(_ client: TalkClient, _ console: Console) -> ExitCode {
    if console.isInteractive { console.output.write("\n") }
    while let block = client.block() { console.output.write(block) }
    guard client.isWithinBlock else { return .good }
    return fail("the connection to \(address) was lost", console)
  }

  private func fail(_ reason: String, _ console: Console) -> ExitCode {
    console.errors.write("intake: \(reason)\n")
    return .couldNotBeDone
  }
}

extension ListenAddress {
  /// What a flag for an address should be.
  static let expected = "an address and a port, such as 127.0.0.1:7070 or [::1]:7070"
}
