internal import IntakeBot

/// `intake leads purge`.
extension LeadsCommand {
  /// Takes from the disk what is due.
  func purge(_ console: Console) throws(UsageProblem) -> ExitCode {
    let terms = try KeepingTerms(arguments)
    do {
      guard let purge = try LeadControl(folder).purge(terms.leads, conversationHours: terms.conversationHours)
      else {
        console.errors.write(
          "intake: not everything that is due could be taken from \(folder). Look at the disk, and try again.\n"
        )
        return .couldNotBeDone
      }
      console.output.write(writesJSON ? purge.json : purge.text)
      return .good
    } catch {
      console.errors.write("intake: \(error)\n")
      return .couldNotBeDone
    }
  }
}

/// How long things are kept, as flags say it.
struct KeepingTerms {
  private(set) var leads = LeadRetention()
  /// Hours after its last line.
  private(set) var conversationHours = 24

  /// The longest that can be asked for: ten years, in days.
  private static let longest = 3_650

  /// Reads the flags.
  init(_ arguments: RawArguments) throws(UsageProblem) {
    try Self.read(.openLeadDays, arguments, into: &leads.openDays, upTo: Self.longest)
    try Self.read(.closedLeadDays, arguments, into: &leads.closedDays, upTo: Self.longest)
    try Self.read(.conversationHours, arguments, into: &conversationHours, upTo: 24 * Self.longest)
  }

  private static func read(
    _ flag: FlagSpec, _ arguments: RawArguments, into term: inout Int, upTo most: Int
  ) throws(UsageProblem) {
    guard let text = arguments.flags[flag] else { return }
    // 0 would mean both at once and for ever, so it means neither.
    guard let number = Int(text), (1...most).contains(number) else {
      throw .unreadableValue(flag, text, expected: "a whole number from 1 to \(most)")
    }
    term = number
  }
}

extension LeadPurge {
  /// For an operator.
  fileprivate var text: String {
    """
    Leads taken from the disk: \(forgotten) taken back, \(expired) kept as long as they may be.
    Leads of which only a request to the desk is left: \(erased).

    """
  }

  fileprivate var json: String {
    JSON.object([
      ("forgotten", "\(forgotten)"), ("erased", "\(erased)"), ("expired", "\(expired)"),
    ]) + "\n"
  }
}
