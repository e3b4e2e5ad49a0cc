public import DialogEngine

/// Conversation tests in the form that test services read (the `testsuites` XML of JUnit's Ant task).
public enum JUnitReport {
  /// The report, one suite for each file, in the order in which they were played. No times: a test is no
  /// measurement.
  ///
  /// - Parameter unreadable: What could not be read, each as a test that failed.
  public static func text(of results: [TalkResult], unreadable: [Report]) -> String {
    var suites: [(path: String, cases: [Case])] = []
    func add(_ entry: Case, to path: String) {
      if let index = suites.firstIndex(where: { $0.path == path }) {
        suites[index].cases.append(entry)
      } else {
        suites.append((path, [entry]))
      }
    }
    for result in results {
      add(
        Case(name: result.talk.name, failure: result.isGood ? nil : result.rendering),
        to: result.talk.file.path)
    }
    for report in unreadable {
      add(Case(name: "\(report.code) regel \(report.line)", failure: report.message), to: report.path)
    }
    let all = suites.flatMap(\.cases)
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      "<testsuites name=\"intake test\" tests=\"\(all.count)\" failures=\"\(all.count { $0.failure != nil })\">",
    ]
    for suite in suites {
      let failures = suite.cases.count { $0.failure != nil }
      lines.append(
        "  <testsuite name=\"\(suite.path.escapedMarkup)\" tests=\"\(suite.cases.count)\" failures=\"\(failures)\">"
      )
      lines += suite.cases.flatMap { $0.lines(in: suite.path) }
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).map { $0 + "\n" }.joined()
  }

  private struct Case {
    let name: String
    let failure: String?

    func lines(in path: String) -> [String] {
      let head = "    <testcase classname=\"\(path.escapedMarkup)\" name=\"\(name.escapedMarkup)\""
      guard let failure else { return [head + "/>"] }
      let first = failure.split(separator: "\n").first.map(String.init) ?? failure
      return [
        head + ">", "      <failure message=\"\(first.escapedMarkup)\">\(failure.escapedMarkup)</failure>",
        "    </testcase>",
      ]
    }
  }
}
