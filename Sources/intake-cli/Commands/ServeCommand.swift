internal import DialogEngine
internal import Foundation
internal import IntakeBot

/// `intake serve`: the service, until it is told to stop.
struct ServeCommand {
  private let loader: ContentLoader
  private let options: ServeOptions

  init(_ arguments: RawArguments) throws(UsageProblem) {
    loader = ContentLoader(arguments)
    options = try ServeOptions(arguments, descriptors: DescriptorLimit.raised())
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    guard let program = content.program else {
      loader.explainBroken(content, console: console)
      return .notGood
    }
    guard let signals = StopSignals.catchAll() else { return .couldNotBeDone }
    do {
      let server = try IntakeServer(setup(content, program))
      console.output.write("intake: people on \(server.talk), systems on \(server.gateway)\n")
      StopSignals.wait(signals)
      server.stop()
      return .good
    } catch {
      console.errors.write("intake: \(error)\n")
      return error.isUsage ? .wrongUsage : .couldNotBeDone
    }
  }

  private func setup(_ content: Content, _ program: Program) -> ServerSetup {
    let leads: (any LeadKeeping)? = nil
    let acceptsLeads = leads != nil
    var setup = ServerSetup(leads: leads) { moment in
      StepContext(
        program: program, understanding: content.understanding, today: moment.date,
        contact: content.contact(at: moment), acceptsLeads: acceptsLeads)
    }
    if let talk = options.talk { setup.talk = talk }
    if let gateway = options.gateway { setup.gateway = gateway }
    setup.limits = options.limits
    if content.contactPoints.contains(where: \.isExample) { setup.log(.examplesInContent) }
    return setup
  }
}

extension StartProblem {
  /// Whether other flags would do.
  fileprivate var isUsage: Bool {
    if case .gatewayNeedsToken = self { return true }
    return false
  }
}
