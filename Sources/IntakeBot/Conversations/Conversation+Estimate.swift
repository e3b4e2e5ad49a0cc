internal import DialogEngine

extension Conversation {
  /// About how many bytes it takes: measured on conversations of a few turns, and rounded up. What it has in
  /// common with the program is not counted.
  var estimatedBytes: Int { 1_024 + 384 * min(turn, 20) }
}
