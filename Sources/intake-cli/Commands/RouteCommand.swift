internal import DialogEngine
internal import IntakeBot

/// `intake route`: which desk gets a lead, and why. No lead is made, and none are counted.
struct RouteCommand {
  private let loader: ContentLoader
  private let flags: [FlagSpec: String]
  private let showsAll: Bool
  private let writesJSON: Bool

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    flags = arguments.flags
    showsAll = arguments.has(.all)
    writesJSON = arguments.has(.json)
  }

  func run(in console: Console) -> ExitCode {
    if let size = flags[.size], Int(size) == nil {
      return refuse("`--size` is a number of people, not `\(size)`", console)
    }
    if showsAll { return showTable(console) }
    guard flags[.role] != nil || flags[.topic] != nil else {
      return refuse("`intake route` needs `--role`, `--topic` or `--all`", console)
    }
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    let topic = flags[.topic].map { TopicID(rawValue: $0) }
    guard let role = flags[.role] ?? topic.flatMap({ content.program?.topics[$0]?.role }) else {
      return refuse("no role takes leads about `\(flags[.topic] ?? "")`; name one with `--role`", console)
    }
    // A role without a desk goes to the fallback, as in the service; one that nobody knows is a slip when it is near.
    let roles = Set(content.topics.compactMap(\.role) + content.router.advisers.map(\.role)).sorted()
    if !roles.contains(role), let meant = NearestWord.nearest(to: role, among: roles) {
      return refuse("there is no role `\(role)`; perhaps `\(meant)` is meant", console)
    }
    let question = RoutingQuestion(
      role: role, sector: flags[.sector], postcode: flags[.postcode], topic: topic,
      language: flags[.language] ?? "nl", size: flags[.size].flatMap { Int($0) })
    show(content.router.choose(question, on: console.now().date), console)
    return .good
  }

  private func showTable(_ console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    let table = RoutingTable(content.router, topics: content.topics, on: console.now().date)
    console.output.write(writesJSON ? table.json : table.text)
    return table.gaps.isEmpty ? .good : .notGood
  }

  private func show(_ decision: RoutingDecision, _ console: Console) {
    guard !writesJSON else {
      let object = JSON.object([
        ("desk", JSON.string(decision.desk)), ("role", JSON.string(decision.role)),
        ("region", JSON.string(decision.region)), ("why", JSON.string(decision.why)),
        ("fallback", decision.isFallback ? "true" : "false"),
      ])
      return console.output.write(object + "\n")
    }
    let desk = decision.desk.isEmpty ? "no desk" : decision.desk
    let place = decision.region.isEmpty ? "" : " in \(decision.region)"
    console.output.write("\(desk) (\(decision.role)\(place))\n  why: \(decision.why)\n")
  }

  private func refuse(_ reason: String, _ console: Console) -> ExitCode {
    console.errors.write("intake: \(reason).\n")
    return .wrongUsage
  }
}
