internal import Dispatch
internal import Foundation

/// Measures how long it takes to open a book of many leads, and how much memory that needs.
///
/// The journal is written first, past the service: leads of somebody who does not exist, each followed by the note that
/// it was delivered. It is read from the memory of the system, as after a restart of the service alone.
public struct JournalBenchmark: Sendable {
  /// How many records there are; every other one is a lead.
  public let records: Int

  /// Prepares a measurement.
  public init(records: Int) { self.records = max(1, records) }

  /// What was measured.
  public struct Result: Hashable, Sendable {
    /// Leads among the records.
    public let leads: Int
    /// Bytes in all segments.
    public let bytes: UInt64
    /// From asking for the folder to a book that takes leads, in seconds.
    public let seconds: Double
    /// CPU of the same, on its one thread, in seconds.
    public let cpuSeconds: Double
    /// The most memory that the process had before, in KiB; nil where the system doesn't tell.
    public let kibibytesBefore: Int?
    /// The most memory that the process had in all, likewise.
    public let kibibytesAtMost: Int?
  }

  /// Measures in a data folder, which is made and must not be there yet.
  public func run(in path: String) throws(LeadBenchmark.Problem) -> Result {
    guard let (draft, question, router) = BenchmarkDraft.make() else { throw .noDraft }
    let bytes: UInt64
    do {
      let files = SystemFiles()
      try files.makeFolder(path)
      try files.makeFolder(path + "/journal")
      let folder = JournalFolder(files: files, path: path + "/journal")
      let day = Moment.now().inAmsterdam.date
      let decision = router.choose(question, on: day, assigned: [:])
      bytes = try write(into: folder) { reference, moment in
        Lead(
          draft, reference: reference, moment: moment, decision: decision, language: "nl",
          origin: LeadOrigin(
            .chat, contentVersion: 1, turn: TurnKey(conversation: TurnKey.newConversation(), turn: 7)))
      }
    } catch {
      throw .file(error)
    }
    let before = Self.peak
    let leads = Locked(0)
    do {
      let (start, cpu) = (DispatchTime.now().uptimeNanoseconds, ThreadClock.seconds)
      let book = try LeadBook(opening: path, router: router, delivers: false) { event in
        if case .opened(let count, _) = event { leads.withLock { $0 = count } }
      }
      let (end, cpuEnd) = (DispatchTime.now().uptimeNanoseconds, ThreadClock.seconds)
      book.close()
      return Result(
        leads: leads.withLock { $0 }, bytes: bytes, seconds: Double(end - start) / 1e9,
        cpuSeconds: cpuEnd - cpu,
        kibibytesBefore: before,
        kibibytesAtMost: Self.peak)
    } catch {
      throw .journal(error)
    }
  }

  /// Writes segments of the usual size; returns how many bytes they have.
  private func write(
    into folder: JournalFolder, _ lead: (LeadReference, Moment) -> Lead
  ) throws(FileError) -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    let now = Moment.now().milliseconds
    var (number, lastEnd, total, written) = (UInt64(1), UInt64(0), UInt64(0), 0)
    while written < records {
      var writer = try SegmentWriter(
        making: number, trustedEnd: lastEnd, in: folder, makesRoom: false)
      while written < records, writer.end < 1 << 26 {
        var chunk: [UInt8] = []
        for _ in 0..<128 where written < records {
          // Spread over the days that a lead may be open.
          let moment = Moment(milliseconds: now - Int64(records - written) * 85 * 86_400_000 / Int64(records))
          let reference = LeadReference(using: &generator)
          let lead = lead(reference, moment)
          RecordFormat.append(.lead, lead.bytes, synced: writer.synced, to: &chunk)
          written += 1
          guard written < records else { break }
          let note = LeadDelivered(reference: reference, moment: moment, adviser: lead.adviser)
          RecordFormat.append(.leadDelivered, note.bytes, synced: writer.synced, to: &chunk)
          written += 1
        }
        try writer.write(chunk)
      }
      try writer.synchronize()
      writer.close()
      lastEnd = writer.end
      total += lastEnd
      number += 1
    }
    return total
  }

  /// The most memory that the process had, as Linux tells it: proc(5) `status`, in KiB.
  private static var peak: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { $0.split(separator: " ").compactMap { Int($0) }.first }
  }
}
