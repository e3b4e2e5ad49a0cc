/// What an operator should know of the keeping of leads. Holds nothing that a person gave.
public enum LeadEvent: Hashable, Sendable {
  /// Leads were read from the data folder.
  case opened(leads: Int, undelivered: Int)
  /// An unfinished write at the end was cut off; nobody had been told that it was kept.
  case repaired(bytes: UInt64)
  /// Bytes that had been on disk can't be read any more.
  case damaged(JournalDamage)
  /// Leads that are whole but that this version can't read.
  case unreadable(leads: Int)
  /// Leads could not be kept, and the people were told so.
  case notKept(FileError)
  /// They are kept again; how often they were not.
  case keptAgain(DiskRefusals)
  /// A lead could not be delivered yet; it will be tried again.
  case notDelivered(LeadReference, DeliveryFailure)
  /// A lead is given up: `intake leads list` shows it as dead.
  case gaveUp(LeadReference, DeliveryFailure)
  /// Leads were taken from the disk.
  case tidied(LeadPurge)
  /// They could not be, or not all of them; it will be tried again.
  case notTidied(FileError)
  /// The choice of a desk asks for attention.
  case routing(RoutingDecision.Warning, role: String)
}
