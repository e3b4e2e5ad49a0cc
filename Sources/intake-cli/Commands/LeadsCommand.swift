internal import Foundation
internal import IntakeBot

/// `intake leads`: reads the leads of a data folder, also while a service writes to it, and changes them, through
/// that service where one runs.
struct LeadsCommand {
  let folder: String
  let arguments: RawArguments
  private let words: [String]
  var writesJSON: Bool { arguments.has(.json) }

  init(_ arguments: RawArguments) {
    folder = arguments.flags[.data] ?? "intake-data"
    self.arguments = arguments
    words = arguments.operands
  }

  /// The words that it can begin with.
  static let words = [
    "list", "show", "take", "close", "assign", "export", "resend", "forget", "purge", "stats",
  ]

  func run(in console: Console) throws(UsageProblem) -> ExitCode {
    let word = words.first ?? ""
    guard Self.words.contains(word) else { throw .unknownWord(word, .leads, among: Self.words) }
    switch (word, words.count) {
    case ("list", 1): return list(console)
    case ("show", 2): return show(words[1], console)
    case ("export", 1): return try export(console)
    case ("stats", 1): return stats(console)
    case ("purge", 1): return try purge(console)
    case ("take", 2): return change(.take, console)
    case ("resend", 2): return change(.resend, console)
    case ("forget", 2): return change(.withdraw(digits: arguments.flags[.lastDigits]), console)
    case ("close", 3): return try close(console)
    case ("assign", 3):
      return change(.assign(adviser: words[2], isAgreed: arguments.has(.agreed)), console)
    default:
      console.errors.write("intake: `intake leads \(word)` is called so: `\(Self.usage(word))`.\n")
      return .wrongUsage
    }
  }

  private static func usage(_ word: String) -> String {
    switch word {
    case "list", "export", "stats", "purge": "intake leads \(word)"
    case "close": "intake leads close REF OUTCOME"
    case "assign": "intake leads assign REF DESK"
    default: "intake leads \(word) REF"
    }
  }
}

/// What only reads.
extension LeadsCommand {
  private func list(_ console: Console) -> ExitCode {
    guard let archive = LeadArchive.reading(folder, telling: console) else { return .couldNotBeDone }
    console.output.write(writesJSON ? archive.listingJSON : archive.listing)
    return archive.complaints.isEmpty ? .good : .notGood
  }

  private func show(_ word: String, _ console: Console) -> ExitCode {
    guard let reference = reference(word, console) else { return .wrongUsage }
    guard let archive = LeadArchive.reading(folder, telling: console) else { return .couldNotBeDone }
    guard let entry = archive.entry(reference) else {
      console.errors.write("intake: there is no lead \(reference) in \(folder).\n")
      return .notGood
    }
    let text = arguments.has(.forPerson) ? entry.textForPerson : entry.text
    console.output.write(writesJSON ? entry.json : text)
    return .good
  }

  private func export(_ console: Console) throws(UsageProblem) -> ExitCode {
    let separators: [String: Character] = ["semicolon": ";", "comma": ","]
    let name = arguments.flags[.csv] ?? "semicolon"
    guard let separator = separators[name] else {
      throw .unreadableValue(.csv, name, expected: "semicolon or comma")
    }
    if writesJSON, arguments.has(.csv) { throw .contradiction(.json, .csv) }
    guard let archive = LeadArchive.reading(folder, telling: console) else { return .couldNotBeDone }
    let export = LeadExport(archive)
    console.output.write(writesJSON ? export.jsonLines : export.csv(separator: separator))
    return archive.complaints.isEmpty ? .good : .notGood
  }

  private func stats(_ console: Console) -> ExitCode {
    guard let archive = LeadArchive.reading(folder, telling: console) else { return .couldNotBeDone }
    let statistics = LeadStatistics(archive)
    console.output.write(writesJSON ? statistics.json : statistics.text)
    if let refusals = LeadControl(folder).refusals(), refusals.count > 0 {
      console.errors.write("intake: \(refusals.text).\n")
    }
    return archive.complaints.isEmpty ? .good : .notGood
  }

  /// A reference; nil when it can't be read, which was then said.
  private func reference(_ word: String, _ console: Console) -> LeadReference? {
    if let reference = LeadReference(word) { return reference }
    console.errors.write(
      "intake: `\(word)` is no reference, or has a typing error. One looks like K7M-R4X-PDW.\n")
    return nil
  }
}

/// What changes something.
extension LeadsCommand {
  private func close(_ console: Console) throws(UsageProblem) -> ExitCode {
    guard let result = LeadResult(rawValue: words[2]), LeadResult.choices.contains(result) else {
      throw .unknownWord(words[2], .leads, among: LeadResult.choices.map(\.rawValue))
    }
    return change(.close(result), console)
  }

  private func change(_ action: LeadCommand.Action, _ console: Console) -> ExitCode {
    guard let reference = reference(words[1], console) else { return .wrongUsage }
    var roster: Router?
    if case .assign = action {
      guard let content = ContentLoader(arguments).load(.content, console: console) else {
        return .couldNotBeDone
      }
      roster = content.router
    }
    do {
      let result = try LeadControl(folder).perform(LeadCommand(reference, action), router: roster)
      switch result {
      case .success(let state):
        console.output.write(
          writesJSON
            ? JSON.object([
              ("lead", JSON.string(reference.description)), ("state", JSON.string(state.rawValue)),
            ]) + "\n" : "\(reference) is \(state.rawValue).\n")
        return .good
      case .failure(let refusal):
        console.errors.write("intake: \(refusal)\n")
        return refusal == .notWritten ? .couldNotBeDone : .notGood
      }
    } catch {
      console.errors.write("intake: \(error)\n")
      return .couldNotBeDone
    }
  }
}
