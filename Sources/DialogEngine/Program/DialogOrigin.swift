/// Where the instructions of a compiled dialog stand in its script.
struct DialogOrigin: Sendable {
  /// The path of the script.
  let path: String
  /// The line of each instruction, from 1; 0 for one that stands in no line.
  let lines: [Int]
}
