/// The lines of `control.sock`, over which `intake leads` has a running service change a lead.
///
/// One request a connection, words parted by single spaces and ended by LF; one answer, likewise:
/// ```
/// take REF | close REF RESULT | assign REF DESK [agreed] | resend REF | withdraw REF [DIGITS]
/// purge
/// disk
/// ok STATE | purged FORGOTTEN ERASED EXPIRED | disk COUNT FIRST LAST SINCE | refused CODE
/// ```
/// Moments are milliseconds since 1 January 1970 UTC, `-` where there is none.
/// The codes are the raw values of `LeadRefusal`. Ids of desks are percent-encoded, as their folders are.
enum ControlLine {
  /// The most bytes of a line.
  static let longest = 1_024

  /// A request, as it is sent; nil for what only conversations ask.
  static func request(_ command: LeadCommand) -> String? {
    let words: [String]? =
      switch command.action {
      case .correct: nil
      case .take: ["take"]
      case .close(let result): ["close", result.rawValue]
      case .assign(let desk, let isAgreed):
        ["assign", DeskFolders.name(of: desk)] + (isAgreed ? ["agreed"] : [])
      case .resend: ["resend"]
      case .withdraw(let digits): ["withdraw"] + (digits.map { [$0] } ?? [])
      }
    return words.map { ([$0[0], "\(command.reference)"] + $0.dropFirst()).joined(separator: " ") }
  }

  /// Reads a request; nil when it is none.
  ///
  /// - Parameter desks: The ids that a desk may have.
  static func command(_ line: String, desks: [String]) -> LeadCommand? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 2, let reference = LeadReference(words[1]),
      let action = action(words[0], Array(words.dropFirst(2)), desks)
    else { return nil }
    return LeadCommand(reference, action)
  }

  private static func action(
    _ verb: String, _ rest: [String], _ desks: [String]
  ) -> LeadCommand.Action? {
    switch (verb, rest.count) {
    case ("take", 0): return .take
    case ("resend", 0): return .resend
    case ("close", 1): return LeadResult(rawValue: rest[0]).map { .close($0) }
    case ("withdraw", 0): return .withdraw(digits: nil)
    case ("withdraw", 1): return .withdraw(digits: rest[0])
    case ("assign", 1), ("assign", 2):
      guard rest.count == 1 || rest[1] == "agreed" else { return nil }
      // An id that no desk has is refused as such further on.
      let desk = desks.first { DeskFolders.name(of: $0) == rest[0] } ?? rest[0]
      return .assign(adviser: desk, isAgreed: rest.count == 2)
    default: return nil
    }
  }

  /// An answer, as it is sent.
  static func answer(_ result: Result<LeadState, LeadRefusal>) -> String {
    switch result {
    case .success(let state): "ok \(state.rawValue)"
    case .failure(let refusal): "refused \(refusal.rawValue)"
    }
  }

  /// Asks to take from the disk what is due.
  static let purge = "purge"

  /// How that is answered; nil when it could not be done.
  static func answer(_ purge: LeadPurge?) -> String {
    guard let purge else { return answer(.failure(.notWritten)) }
    return "purged \(purge.forgotten) \(purge.erased) \(purge.expired)"
  }

  /// Reads how that was answered; nil when it could not be done.
  static func purge(_ line: String) -> LeadPurge? {
    let words = line.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Int($0) }
    guard words.first == "purged", numbers.count == 3, words.count == 4 else { return nil }
    return LeadPurge(forgotten: numbers[0], erased: numbers[1], expired: numbers[2])
  }

  /// Asks how often the disk refused to keep something.
  static let disk = "disk"

  /// How that is answered.
  static func answer(_ refusals: DiskRefusals) -> String {
    let moments = [refusals.first, refusals.last, refusals.since].map {
      $0.map { "\($0.milliseconds)" } ?? "-"
    }
    return "disk \(refusals.count) " + moments.joined(separator: " ")
  }

  /// Reads how that was answered; nil when it is something else.
  static func refusals(_ line: String) -> DiskRefusals? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 5, words[0] == "disk", let count = Int(words[1]) else { return nil }
    let moments = words.dropFirst(2).map { Int64($0).map { Moment(milliseconds: $0) } }
    return DiskRefusals(count: count, first: moments[0], last: moments[1], since: moments[2])
  }

  /// Reads an answer; nil when it is none.
  static func result(_ line: String) -> Result<LeadState, LeadRefusal>? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "ok": return LeadState(rawValue: words[1]).map { .success($0) }
    case "refused": return LeadRefusal(rawValue: words[1]).map { .failure($0) }
    default: return nil
    }
  }
}
