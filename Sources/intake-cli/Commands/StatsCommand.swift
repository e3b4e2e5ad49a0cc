internal import IntakeBot

/// `intake stats`: what became of conversations and leads, as counts and times. It reads the data folder, also while
/// a service writes to it.
struct StatsCommand {
  private let folder: String
  private let dialogs: String
  private let page: String?
  private let writesJSON: Bool

  init(_ arguments: RawArguments) {
    folder = arguments.flags[.data] ?? "intake-data"
    dialogs = ContentLoader(arguments).folder
    page = arguments.flags[.html]
    writesJSON = arguments.has(.json)
  }

  func run(in console: Console) -> ExitCode {
    guard let archive = LeadArchive.reading(folder, telling: console) else { return .couldNotBeDone }
    let statistics: ServiceStatistics
    do {
      statistics = try ServiceStatistics(reading: folder, leads: archive, at: .now(), dialogs: dialogs)
    } catch {
      console.errors.write("intake: \(error)\n")
      return .couldNotBeDone
    }
    if let page {
      do {
        try TextFile.write(statistics.page(at: console.now()), to: page, replacing: true)
      } catch {
        console.errors.write("intake: \(page) can't be written. Name another file with --html FILE.\n")
        return .couldNotBeDone
      }
    }
    if writesJSON {
      console.output.write(statistics.json)
    } else if page == nil {
      console.output.write(statistics.text)
    }
    return archive.complaints.isEmpty ? .good : .notGood
  }
}

extension LeadArchive {
  /// Reads the leads of a data folder, and says what is wrong with it; nil when they can't be read.
  static func reading(_ folder: String, telling console: Console) -> LeadArchive? {
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
