/// How much a present job has in common with one of the three jobs that companies find hard to fill.
///
/// The figures are those of a study of 2016, which compared lists of general skills. They tell nothing of
/// the chance of being hired, and compare only within one target: a target with more skills gives lower
/// shares.
public struct JobMatch: Hashable, Sendable {
  /// The present job, as the study printed it; some names were cut off there.
  public let job: String
  /// Whether the study printed only the beginning of the name.
  public let isNameCut: Bool
  /// The job that it is compared with.
  public let target: JobTarget
  /// `matching` of `total`, in whole percents, 0 to 100.
  public let overlapPercent: Int
  /// How many skills of the target the present job has too.
  public let matching: Int
  /// How many skills the target has, at least 1.
  public let total: Int
  /// The training fund whose list of jobs it stands in, by its name of then; nil where none was printed.
  public let fund: String?

  /// A whole number of percents, halves up; for `total` of at least 1.
  static func percent(_ matching: Int, of total: Int) -> Int { (200 * matching + total) / (2 * total) }
}

/// A job that is hard to fill.
public enum JobTarget: String, CaseIterable, Hashable, Sendable {
  /// Works on his own, also as a service technician.
  case technician = "monteur"
  /// Turns and mills metal with a machine that a computer steers.
  case machinist = "cnc-verspaner"
  /// In sales or software.
  case engineer

  /// What it is called toward a person.
  var title: String {
    switch self {
    case .technician: "zelfstandig (service)monteur"
    case .machinist: "CNC-verspaner"
    case .engineer: "engineer (verkoop en software)"
    }
  }
}
