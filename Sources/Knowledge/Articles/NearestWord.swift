/// Finds what somebody probably meant by a name that does not exist.
enum NearestWord {
  /// The name with the fewest slips, at most a third of its letters and at most 3; ties: the first.
  static func nearest(to name: String, in names: [String]) -> String? {
    let candidates = names.compactMap { candidate in
      EditDistance.distance(name, candidate, bound: min(3, max(1, candidate.utf8.count / 3))).map {
        ($0, candidate)
      }
    }
    return candidates.min { $0.0 < $1.0 }?.1
  }
}
