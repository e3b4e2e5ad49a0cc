internal import Dispatch
internal import Foundation

/// Measures how many leads a second are kept durably, with a number of writers that each hand in a lead, wait until
/// it is on disk, and hand in the next one.
///
/// The writers share as many threads as the machine has cores, as the conversations of a service do. Nothing is
/// delivered meanwhile.
public struct LeadBenchmark: Sendable {
  /// How many leads are under way at once, at least 1.
  public let writers: Int
  /// How long leads are handed in.
  public let seconds: Double

  /// Prepares a measurement.
  public init(writers: Int, seconds: Double) {
    self.writers = max(1, writers)
    self.seconds = seconds
  }

  /// Why there is no figure.
  public enum Problem: Error, Hashable, Sendable {
    /// The folder can't be opened.
    case journal(JournalProblem)
    /// The folder can't be read.
    case file(FileError)
    /// The folder holds leads of people.
    case holdsRealLeads
    /// The lead to measure with could not be made.
    case noDraft
  }

  /// What was measured.
  public struct Result: Hashable, Sendable {
    /// Leads that were acknowledged.
    public let leads: Int
    /// Leads that could not be kept.
    public let refused: Int
    /// From the first lead handed in to the last one acknowledged.
    public let seconds: Double
    /// From handing in to acknowledgement, the median.
    public let medianMicroseconds: Int
    /// The 99th percentile of the same.
    public let p99Microseconds: Int
    /// Leads that were in the folder before.
    public let found: Int
    /// Leads that waited to be delivered at the end.
    public let undelivered: Int
  }

  /// Measures in a data folder, which is made if need be.
  ///
  /// - Parameters:
  ///   - delivers: Whether all leads of the folder are delivered when the measurement is over.
  ///   - onAcknowledged: Called for each lead once it is on disk, on the journal's thread.
  public func run(
    in path: String, delivers: Bool = false, onAcknowledged: (@Sendable (KeptLead) -> Void)? = nil
  ) throws(Problem) -> Result {
    guard let (draft, question, router) = BenchmarkDraft.make() else { throw .noDraft }
    try Self.refuseRealLeads(in: path)
    let found = Locked(0)
    let book: LeadBook
    do {
      book = try LeadBook(opening: path, router: router, delivers: false) { event in
        if case .opened(let leads, _) = event { found.withLock { $0 = leads } }
      }
    } catch {
      throw .journal(error)
    }
    let start = DispatchTime.now().uptimeNanoseconds
    let drivers = Self.shares(of: writers).map {
      LeadDriver(book, draft, question, writers: $0, until: start + UInt64(seconds * 1e9), onAcknowledged)
    }
    for driver in drivers { driver.start() }
    for driver in drivers { driver.wait() }
    let end = DispatchTime.now().uptimeNanoseconds
    let undelivered = delivers ? book.deliverOutstanding() : book.undelivered
    book.close()
    return Result(
      latencies: drivers.flatMap(\.latencies).sorted(), refused: drivers.reduce(0) { $0 + $1.refused },
      seconds: Double(end - start) / 1e9, found: found.withLock { $0 }, undelivered: undelivered)
  }

  /// The writers, spread over the cores.
  private static func shares(of writers: Int) -> [Int] {
    let threads = min(writers, max(1, ProcessInfo.processInfo.activeProcessorCount))
    return (0..<threads).map { writers / threads + ($0 < writers % threads ? 1 : 0) }
  }

  /// A measurement must not fill the book of a service with people who don't exist.
  private static func refuseRealLeads(in path: String) throws(Problem) {
    do {
      let archive = try LeadArchive(reading: path)
      guard archive.entries.allSatisfy({ $0.lead.topic == BenchmarkDraft.topic }) else {
        throw Problem.holdsRealLeads
      }
    } catch let error as FileError {
      guard error.isMissing else { throw .file(error) }
    } catch {
      throw .holdsRealLeads
    }
  }
}

extension LeadBenchmark.Result {
  fileprivate init(latencies: [UInt64], refused: Int, seconds: Double, found: Int, undelivered: Int) {
    func percentile(_ share: Double) -> Int {
      latencies.isEmpty ? 0 : Int(latencies[Int(Double(latencies.count - 1) * share)] / 1_000)
    }
    self.init(
      leads: latencies.count, refused: refused, seconds: seconds,
      medianMicroseconds: percentile(0.5), p99Microseconds: percentile(0.99), found: found,
      undelivered: undelivered)
  }
}
