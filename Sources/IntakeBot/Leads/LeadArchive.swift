/// The leads of a data folder as they were at one moment. Reading needs no lock: a service may go on writing.
public struct LeadArchive: Sendable {
  /// The leads, in the order in which they were made.
  public let entries: [Entry]
  /// Places that can't be read any more.
  public let damages: [JournalDamage]
  /// Leads that this version can't read.
  public let unreadable: Int
  /// What is counted of leads that are gone.
  let tally: LeadTally

  /// A lead and what became of it.
  public struct Entry: Hashable, Sendable {
    /// The lead, with the desk that has it now and the answers as they were corrected.
    public internal(set) var lead: Lead
    /// What became of it.
    public internal(set) var status: LeadStatus
    /// Why it was given up; nil when it wasn't.
    public internal(set) var reason: String?
    /// When the person corrected something last; nil when they didn't.
    public internal(set) var corrected: Moment?
    /// What became of it.
    public var state: LeadState { status.state }
  }

  /// Reads the leads of a data folder.
  ///
  /// - Throws: `FileError` when the folder is not there or can't be read.
  public init(reading path: String) throws(FileError) { try self.init(reading: path, files: SystemFiles()) }

  init(reading path: String, files: any StorageFiles) throws(FileError) {
    _ = try files.names(in: path)
    let folder = JournalFolder(files: files, path: path + "/journal")
    var reading = try Self.read(folder)
    // What a writer does meanwhile can look like damage, once. Real damage is there the second time as well.
    if !reading.survey.damages.isEmpty { reading = try Self.read(folder) }
    entries = reading.entries
    damages = reading.survey.damages
    unreadable = reading.unreadable
    tally = reading.tally
  }

  /// A segment that was there a moment ago may be gone: tidying put another in its place.
  private static func read(_ folder: JournalFolder) throws(FileError) -> Reading {
    for _ in 0..<3 {
      do { return try Reading(folder) } catch { if !error.isMissing { throw error } }
    }
    return try Reading(folder)
  }

  /// The lead with a reference.
  public func entry(_ reference: LeadReference) -> Entry? {
    entries.first { $0.lead.reference == reference }
  }

  private struct Reading {
    var survey = JournalFolder.Survey()
    var entries: [Entry] = []
    var unreadable = 0
    var tally = LeadTally()

    init(_ folder: JournalFolder) throws(FileError) {
      var entries: [Entry] = []
      var places: [LeadReference: Int] = [:]
      var unreadable = 0
      var tally = LeadTally()
      survey = try folder.read { record in
        switch record.type {
        case .lead:
          guard let lead = Lead(record.payload) else { return unreadable += 1 }
          places[lead.reference] = entries.count
          entries.append(Entry(lead: lead, status: LeadStatus(made: lead.moment, adviser: lead.adviser)))
        case .leadDelivered:
          guard let note = LeadDelivered(record.payload), let place = places[note.reference] else { return }
          entries[place].status.deliver(to: note.adviser, at: note.moment)
        case .leadChanged:
          guard let change = LeadChange(record.payload), let place = places[change.reference] else { return }
          entries[place].take(change)
        case .leadTally: if let counts = LeadTally(record.payload) { tally.add(counts) }
        default: break
        }
      }
      (self.entries, self.unreadable, self.tally) = (entries, unreadable, tally)
    }
  }
}

extension LeadArchive.Entry {
  mutating func take(_ change: LeadChange) {
    let isOpen = status.state != .closed
    status.apply(change.kind, at: change.moment)
    switch change.kind {
    case .assigned(let adviser, let desk, _) where isOpen: (lead.adviser, lead.desk) = (adviser, desk)
    case .corrected(let correction) where isOpen:
      lead.take(correction)
      corrected = change.moment
    // It is on its way off the disk.
    case .closed(.withdrawn): lead = lead.erased
    case .dead(let reason): self.reason = reason
    case .resent: reason = nil
    default: break
    }
  }
}
