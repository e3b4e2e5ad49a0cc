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
    guard let signals = StopSignals.catchAll() else {
      console.errors.write("intake: no pipe could be had. Allow the process more open files (ulimit -n).\n")
      return .couldNotBeDone
    }
    let log = Log.standardError
    guard let data = openData(content, log, console) else { return .couldNotBeDone }
    do {
      let understanding = RememberingUnderstanding(content.understanding)
      let server = try IntakeServer(setup(content, program, understanding, data, log))
      let control = control(of: data, server, content)
      if data.leads != nil, control == nil {
        console.errors.write(
          "intake: control.sock can't be made; `intake leads` can't change leads meanwhile.\n")
      }
      console.output.write("intake: people on \(server.talk), systems on \(server.gateway)\n")
      content.understanding.prepareInBackground()
      StopSignals.wait(signals)
      log(.remembered(understanding.hits))
      control?.stop()
      server.stop()
      data.close()
      if data.refusals.count > 0 { log(.disk(data.refusals)) }
      return .good
    } catch {
      data.close()
      console.errors.write("intake: \(error)\n")
      return error.isUsage ? .wrongUsage : .couldNotBeDone
    }
  }

  /// Opens the data folder. With `--data none` there is no book, and then no lead is made.
  ///
  /// - Returns: nil when the folder can't be used, which was told.
  private func openData(_ content: Content, _ log: Log, _ console: Console) -> OpenData? {
    guard let folder = options.data else { return OpenData() }
    var data = OpenData()
    do {
      let couriers = Couriers(mail: options.delivery.relay, webhook: options.delivery.webhook)
      data.leads = try LeadBook(
        opening: folder, router: content.router, couriers: couriers, retention: options.terms.leads,
        conversationHours: options.terms.conversationHours
      ) { log(.leads($0)) }
      data.conversations = try ConversationJournal(
        opening: folder, hours: options.terms.conversationHours
      ) { log(.conversations($0)) }
      data.tallies = TallyBook(folder: folder)
      data.unanswered = UnansweredBook(folder: folder, isTaking: options.keepsUnanswered)
      for complaint in options.delivery.complaints(content.router.advisers) {
        console.errors.write("intake: \(complaint) Until then they wait.\n")
      }
      return data
    } catch {
      data.close()
      console.errors.write(
        "intake: the data folder can't be used: \(error). Choose another with --data DIR, or --data none.\n")
      return nil
    }
  }

  /// Lets `intake leads` change leads while this runs.
  private func control(of data: OpenData, _ server: IntakeServer, _ content: Content) -> ControlServer? {
    guard let book = data.leads, let folder = options.data else { return nil }
    let conversations = data.conversations
    return ControlServer(
      in: folder, desks: content.router.advisers.map(\.id), leads: book,
      onWithdrawal: { server.forgetConversations(with: $0) }, refusals: { data.refusals }
    ) {
      var isClean = conversations?.compact() ?? true
      if data.unanswered?.write(on: Moment.now().inAmsterdam.date) == false { isClean = false }
      guard isClean, case .success(let purge) = book.purge() else { return nil }
      return purge
    }
  }

  private func setup(
    _ content: Content, _ program: Program, _ understanding: RememberingUnderstanding, _ data: OpenData,
    _ log: Log
  ) -> ServerSetup {
    let acceptsLeads = data.leads != nil
    let keepsUnanswered = data.unanswered != nil && options.keepsUnanswered
    var setup = ServerSetup(leads: data.leads) { moment in
      StepContext(
        program: program, understanding: understanding, today: moment.date,
        contact: content.contact(at: moment), acceptsLeads: acceptsLeads,
        keepsUnanswered: keepsUnanswered)
    }
    if let talk = options.talk { setup.talk = talk }
    if let gateway = options.gateway { setup.gateway = gateway }
    setup.limits = options.limits
    setup.log = log
    setup.conversations = data.conversations
    setup.conversationHours = options.terms.conversationHours
    setup.tallies = data.tallies
    setup.unanswered = data.unanswered
    if content.holdsExamples { setup.log(.examplesInContent) }
    return setup
  }
}

/// What is open of the data folder; nothing with `--data none`.
private struct OpenData {
  var leads: LeadBook?
  var conversations: ConversationJournal?
  var tallies: TallyBook?
  var unanswered: UnansweredBook?

  /// How often the disk refused to keep something.
  var refusals: DiskRefusals {
    (leads?.refusals ?? DiskRefusals()) + (conversations?.refusals ?? DiskRefusals())
  }

  func close() {
    leads?.close()
    conversations?.close()
    unanswered?.write(on: Moment.now().inAmsterdam.date)
  }
}

extension StartProblem {
  /// Whether other flags would do.
  fileprivate var isUsage: Bool {
    if case .gatewayNeedsToken = self { return true }
    return false
  }
}
