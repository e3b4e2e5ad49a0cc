/// The leads of a data folder as they were at one moment. Reading needs no lock: a service may go on writing.
public struct LeadArchive: Sendable {
  /// The leads, in the order in which they were made.
  public let entries: [Entry]
  /// Places that can't be read any more.
  public let damages: [JournalDamage]
  /// Leads that this version can't read.
  public let unreadable: Int

  /// A lead and what became of it.
  public struct Entry: Hashable, Sendable {
    /// The lead.
    public let lead: Lead
    /// What became of it.
    public let state: LeadState
  }

  /// Reads the leads of a data folder.
  ///
  /// - Throws: `FileError` when the folder is not there or can't be read.
  public init(reading path: String) throws(FileError) { try self.init(reading: path, files: SystemFiles()) }

  init(reading path: String, files: any StorageFiles) throws(FileError) {
    _ = try files.names(in: path)
    let folder = JournalFolder(files: files, path: path + "/journal")
    var reading = try Reading(folder)
    // What a writer does meanwhile can look like damage, once. Real damage is there the second time as well.
    if !reading.survey.damages.isEmpty { reading = try Reading(folder) }
    let delivered = reading.delivered
    entries = reading.leads.map {
      Entry(lead: $0, state: delivered.contains($0.reference) ? .delivered : .new)
    }
    damages = reading.survey.damages
    unreadable = reading.unreadable
  }

  /// The lead with a reference.
  public func entry(_ reference: LeadReference) -> Entry? {
    entries.first { $0.lead.reference == reference }
  }

  private struct Reading {
    var survey = JournalFolder.Survey()
    var leads: [Lead] = []
    var delivered: Set<LeadReference> = []
    var unreadable = 0

    init(_ folder: JournalFolder) throws(FileError) {
      var leads: [Lead] = []
      var delivered: Set<LeadReference> = []
      var unreadable = 0
      survey = try folder.read { record in
        switch record.type {
        case .lead:
          if let lead = Lead(record.payload) { leads.append(lead) } else { unreadable += 1 }
        case .leadDelivered:
          if let note = LeadDelivered(record.payload) { delivered.insert(note.reference) }
        default: break
        }
      }
      (self.leads, self.delivered, self.unreadable) = (leads, delivered, unreadable)
    }
  }
}
