internal import IntakeBot

/// `intake leads list|show`: reads the leads of a data folder, also while a service writes to it.
struct LeadsCommand {
  private let folder: String
  private let writesJSON: Bool
  private let words: [String]

  init(_ arguments: RawArguments) {
    folder = arguments.flags[.data] ?? "intake-data"
    writesJSON = arguments.has(.json)
    words = arguments.operands
  }

  func run(in console: Console) -> ExitCode {
    switch (words.first, words.count) {
    case ("list", 1): list(console)
    case ("show", 2): show(words[1], console)
    default: refuse(console)
    }
  }

  private func refuse(_ console: Console) -> ExitCode {
    console.errors.write("intake: `intake leads` takes `list`, or `show` and a reference.\n")
    return .wrongUsage
  }

  private func list(_ console: Console) -> ExitCode {
    guard let archive = archive(console) else { return .couldNotBeDone }
    console.output.write(writesJSON ? archive.listingJSON : archive.listing)
    return archive.complaints.isEmpty ? .good : .notGood
  }

  private func show(_ word: String, _ console: Console) -> ExitCode {
    guard let reference = LeadReference(word) else {
      console.errors.write(
        "intake: `\(word)` is no reference, or has a typing error. One looks like K7M-R4X-PDW.\n")
      return .wrongUsage
    }
    guard let archive = archive(console) else { return .couldNotBeDone }
    guard let entry = archive.entry(reference) else {
      console.errors.write("intake: there is no lead \(reference) in \(folder).\n")
      return .notGood
    }
    console.output.write(writesJSON ? entry.json : entry.text)
    return .good
  }

  /// The leads; nil when they can't be read, which was then said.
  private func archive(_ console: Console) -> LeadArchive? {
    do {
      let archive = try LeadArchive(reading: folder)
      for complaint in archive.complaints { console.errors.write("intake: \(complaint)\n") }
      return archive
    } catch {
      let told =
        error.isMissing
        ? "there is no data folder \(folder). Name the one that `intake serve` keeps with --data DIR."
        : "\(error)"
      console.errors.write("intake: \(told)\n")
      return nil
    }
  }
}
