internal import Foundation

/// How many cores the process may run on.
public enum AllowedCores {
  /// The cores that the system lets this process use (`taskset`, a container's cpuset), at least 1. Foundation
  /// counts those of the whole machine.
  public static var count: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return count(inStatus: status) ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Reads the line `Cpus_allowed` (proc(5)): hexadecimal digits, a bit for each core, parted by commas; nil
  /// when there is none.
  static func count(inStatus status: String) -> Int? {
    let name = "Cpus_allowed:"
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
    let count = line.dropFirst(name.count).reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
    return count > 0 ? count : nil
  }
}
