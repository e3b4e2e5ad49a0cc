internal import Foundation
internal import IntakeBot

/// `intake bench leads`: how many leads a second are kept durably on this disk; `journal`: how long opening takes.
struct BenchCommand {
  private let arguments: RawArguments

  init(_ arguments: RawArguments) { self.arguments = arguments }

  func run(in console: Console) -> ExitCode {
    if arguments.operands == ["dialogs"] { return DialogBenchCommand(arguments).run(in: console) }
    if arguments.operands.first == "kb" { return KnowledgeBenchCommand(arguments).run(in: console) }
    if arguments.operands == ["journal"] { return runJournal(console) }
    guard arguments.operands == ["leads"] else {
      return refuse("`intake bench` takes `leads`, `journal`, `dialogs` or `kb`", .wrongUsage, console)
    }
    guard let writers = Int(arguments.flags[.writers] ?? "64"), (1...100_000).contains(writers) else {
      return refuse("`--writers` is a number from 1 to 100000", .wrongUsage, console)
    }
    guard let seconds = Double(arguments.flags[.seconds] ?? "5"), (0...86_400).contains(seconds) else {
      return refuse("`--seconds` is a number from 0 to 86400", .wrongUsage, console)
    }
    let benchmark = LeadBenchmark(writers: writers, seconds: seconds)
    if let folder = arguments.flags[.data] { return run(benchmark, in: folder, console) }
    let folder = Self.ownFolder
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return run(benchmark, in: folder, console)
  }

  /// On the disk that one stands on, and gone afterwards.
  private static var ownFolder: String { "intake-bench-\(ProcessInfo.processInfo.processIdentifier)" }

  private func runJournal(_ console: Console) -> ExitCode {
    guard let records = Int(arguments.flags[.records] ?? "1000000"), (1...100_000_000).contains(records)
    else {
      return refuse("`--records` is a number from 1 to 100000000", .wrongUsage, console)
    }
    let folder = Self.ownFolder
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do throws(LeadBenchmark.Problem) {
      let result = try JournalBenchmark(records: records).run(in: folder)
      let memory = [
        ("memory_before_kibibytes", result.kibibytesBefore),
        ("memory_peak_kibibytes", result.kibibytesAtMost),
      ]
      console.output.write(
        JSON.object(
          [
            ("records", "\(records)"), ("leads", "\(result.leads)"), ("journal_bytes", "\(result.bytes)"),
            ("open_milliseconds", "\(Int(result.seconds * 1_000))"),
            ("open_cpu_milliseconds", "\(Int(result.cpuSeconds * 1_000))"),
          ] + memory.compactMap { name, value in value.map { (name, "\($0)") } }) + "\n")
      return .good
    } catch {
      return refuse(Self.wording(error, folder), .couldNotBeDone, console)
    }
  }

  private func run(_ benchmark: LeadBenchmark, in folder: String, _ console: Console) -> ExitCode {
    // Written at once, past any buffer: a process that is killed has said all that it knew.
    let output = DescriptorSink(descriptor: STDOUT_FILENO)
    let write: @Sendable (KeptLead) -> Void = { output.write($0.reference + "\n") }
    do throws(LeadBenchmark.Problem) {
      let result = try benchmark.run(
        in: folder, delivers: arguments.has(.deliver),
        onAcknowledged: arguments.has(.printAcknowledged) ? write : nil)
      console.output.write(json(benchmark, result) + "\n")
      return result.refused == 0 ? .good : .couldNotBeDone
    } catch {
      return refuse(Self.wording(error, folder), .couldNotBeDone, console)
    }
  }

  private func json(_ benchmark: LeadBenchmark, _ result: LeadBenchmark.Result) -> String {
    let rate = result.seconds > 0 ? Int(Double(result.leads) / result.seconds) : 0
    return JSON.object([
      ("writers", "\(benchmark.writers)"), ("leads", "\(result.leads)"),
      ("refused_leads", "\(result.refused)"),
      ("elapsed_milliseconds", "\(Int(result.seconds * 1_000))"), ("leads_per_second", "\(rate)"),
      ("latency_p50_microseconds", "\(result.medianMicroseconds)"),
      ("latency_p99_microseconds", "\(result.p99Microseconds)"), ("leads_found_before", "\(result.found)"),
      ("leads_undelivered", "\(result.undelivered)"),
    ])
  }

  private static func wording(_ problem: LeadBenchmark.Problem, _ folder: String) -> String {
    switch problem {
    case .journal(let problem): "\(problem)"
    case .file(let error): "\(error)"
    case .holdsRealLeads: "\(folder) holds leads of people; measure in another folder"
    case .noDraft: "the lead to measure with could not be made"
    }
  }

  private func refuse(_ reason: String, _ code: ExitCode, _ console: Console) -> ExitCode {
    console.errors.write("intake: \(reason).\n")
    return code
  }
}
