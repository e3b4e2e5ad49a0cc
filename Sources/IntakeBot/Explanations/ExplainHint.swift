public import DialogEngine

/// The last line below reports, which says where the whole story is.
public enum ExplainHint {
  /// The line, without a line end; nil when there are no reports. It names the code that comes first.
  public static func line(below reports: [Report]) -> String? {
    reports.first.map { report in
      let matter = report.severity == .error ? "een fout" : "wat hier staat"
      return "Meer over \(matter): intake explain \(report.code)"
    }
  }
}
