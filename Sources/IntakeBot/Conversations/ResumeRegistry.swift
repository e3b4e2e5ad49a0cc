/// Where the conversations are that have a code: on a connection, or parked here.
///
/// Touched by `/code`, `/hervat`, and by the end of a connection whose conversation has a code; never by an
/// ordinary turn.
final class ResumeRegistry: Sendable {
  private let entries = Locked<[ResumeCode: Entry]>([:])

  private enum Entry {
    /// On that connection.
    case attached(ConnectionPlace)
    /// On no connection.
    case parked(TalkSession)
    /// Asked for by that connection; whoever has it knows.
    case moving(to: ConnectionPlace)
  }

  /// What comes of asking for a conversation.
  enum Claim {
    /// Nobody has this code.
    case unknown
    /// The asking connection has it itself.
    case here
    /// It was parked.
    case session(TalkSession)
    /// It is on that connection, which must be told to release it.
    case attached(ConnectionPlace)
    /// Another connection asked first.
    case busy
  }

  /// A conversation of an earlier run waits to be resumed.
  func restore(_ session: TalkSession, code: ResumeCode) {
    entries.withLock { $0[code] = .parked(session) }
  }

  /// A conversation gets a code.
  func register(_ code: ResumeCode, at place: ConnectionPlace) {
    entries.withLock { $0[code] = .attached(place) }
  }

  /// A connection asks for a conversation.
  func claim(_ code: ResumeCode, for place: ConnectionPlace) -> Claim {
    entries.withLock { entries in
      switch entries[code] {
      case nil: return .unknown
      case .attached(place): return .here
      case .attached(let owner):
        entries[code] = .moving(to: place)
        return .attached(owner)
      case .parked(let session):
        entries[code] = .attached(place)
        return .session(session)
      case .moving: return .busy
      }
    }
  }

  /// A connection lets its conversation go. Gives who waits for it; nil when it is parked now.
  func release(_ session: TalkSession, code: ResumeCode) -> ConnectionPlace? {
    entries.withLock { entries in
      if case .moving(let place) = entries[code] {
        entries[code] = .attached(place)
        return place
      }
      entries[code] = .parked(session)
      return nil
    }
  }

  /// A code no longer counts. Gives who waits for it in vain.
  func remove(_ code: ResumeCode) -> ConnectionPlace? {
    entries.withLock { entries in
      if case .moving(let place) = entries.removeValue(forKey: code) { return place }
      return nil
    }
  }

  /// Takes out what has been parked since before a moment.
  func expire(before moment: Int64) -> [TalkSession] { takeParked { $0.lastTurn < moment } }

  /// Takes out what is parked and wanted.
  func takeParked(where isWanted: (TalkSession) -> Bool) -> [TalkSession] {
    entries.withLock { entries in
      var taken: [TalkSession] = []
      for case (let code, .parked(let session)) in entries where isWanted(session) {
        entries[code] = nil
        taken.append(session)
      }
      return taken
    }
  }
}
