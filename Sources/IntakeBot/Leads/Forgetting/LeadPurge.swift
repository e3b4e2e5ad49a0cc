/// How many leads were taken from the disk.
public struct LeadPurge: Hashable, Sendable {
  /// Those that a person took back.
  public var forgotten: Int
  /// Those of which all but the request to the desk was taken out.
  public var erased: Int
  /// Those that were kept as long as they may be.
  public var expired: Int

  /// So many.
  public init(forgotten: Int = 0, erased: Int = 0, expired: Int = 0) {
    (self.forgotten, self.erased, self.expired) = (forgotten, erased, expired)
  }

  /// All together.
  public var count: Int { forgotten + erased + expired }
}
