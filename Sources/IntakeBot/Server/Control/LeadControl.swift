internal import Foundation

/// Changes leads of a data folder from outside: through the service that runs on it, else by itself.
public struct LeadControl: Sendable {
  private let folder: String

  /// Names a data folder.
  public init(_ folder: String) { self.folder = folder }

  /// Why nothing could be tried.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no such folder.
    case noFolder
    /// A process holds the folder and does not answer.
    case noAnswer
    /// It was done, but something of what must be forgotten may still be on the disk.
    case notPurged
    /// The folder can't be used.
    case journal(JournalProblem)
  }

  /// Does something with a lead.
  ///
  /// - Parameter router: The roster, for `assign`; a service that runs takes its own.
  public func perform(
    _ command: LeadCommand, router: Router? = nil
  ) throws(Problem) -> Result<LeadState, LeadRefusal> {
    // Opening the folder makes it: a mistyped name would leave one behind.
    guard FileManager.default.fileExists(atPath: folder) else { throw .noFolder }
    if let result = ControlLine.request(command).flatMap({ ask($0) }).flatMap(ControlLine.result) {
      return result
    }
    // What is merely old is for the service, which has its own terms, and for `purge`.
    let book = try opened(router: router, retention: .longest)
    defer { book.close() }
    let result = book.performAndWait(command)
    if case .withdraw = command.action, case .success = result {
      // Nobody else will: no service runs here.
      let purged = book.purge()
      let isClean = try purgeConversations(hours: Self.longestHours, with: command.reference)
      guard case .success = purged, isClean else { throw .notPurged }
    }
    return result
  }

  /// Takes leads and conversations from the disk that were taken back, or kept as long as they may be.
  ///
  /// - Parameters:
  ///   - retention: How long leads are kept; a service that runs takes its own.
  ///   - hours: How long conversations are kept after their last line, likewise.
  /// - Returns: How many leads went; nil when something of them may still be there.
  public func purge(_ retention: LeadRetention, conversationHours hours: Int) throws(Problem) -> LeadPurge? {
    guard FileManager.default.fileExists(atPath: folder) else { throw .noFolder }
    if let line = ask(ControlLine.purge, seconds: 600) { return ControlLine.purge(line) }
    let book = try opened(router: nil, retention: retention)
    defer { book.close() }
    var isClean = try purgeConversations(hours: hours)
    let unanswered = UnansweredBook(folder: folder, isTaking: false)
    if !unanswered.write(on: Moment.now().inAmsterdam.date) { isClean = false }
    guard case .success(let purge) = book.purge(), isClean else { return nil }
    return purge
  }

  /// Longer than any conversation is kept: those that are merely old are none of a withdrawal's business.
  private static let longestHours = 24 * 3_650

  /// How often the disk refused to keep something of the service that runs; nil when none does.
  public func refusals() -> DiskRefusals? { ask(ControlLine.disk).flatMap(ControlLine.refusals) }

  private func purgeConversations(
    hours: Int, with lead: LeadReference? = nil
  ) throws(Problem) -> Bool {
    guard FileManager.default.fileExists(atPath: folder + "/conversations") else { return true }
    do {
      let conversations = try ConversationJournal(opening: folder, hours: hours, compacts: false) { _ in }
      defer { conversations.close() }
      if let lead { conversations.forgetConversations(with: lead) }
      return conversations.compact()
    } catch {
      throw .journal(error)
    }
  }

  private func opened(router: Router?, retention: LeadRetention) throws(Problem) -> LeadBook {
    do {
      return try LeadBook(
        opening: folder, router: router ?? Router(advisers: [], regions: RegionTable([])), delivers: false,
        retention: retention
      ) { _ in }
    } catch {
      if case .inUse = error { throw .noAnswer }
      throw .journal(error)
    }
  }

  /// The answer of the service; nil when none runs, or it gives none.
  private func ask(_ request: String, seconds: Int = 10) -> String? {
    guard let connection = ControlSocket.connect(to: folder) else { return nil }
    defer { close(connection) }
    ControlSocket.limitWaits(connection, seconds: seconds)
    ControlSocket.send(request, to: connection)
    return ControlSocket.line(from: connection)
  }
}

extension LeadControl.Problem: CustomStringConvertible {
  /// What is wrong and what to do, for an operator.
  public var description: String {
    switch self {
    case .noFolder: "there is no such data folder. Name it with --data DIR."
    case .noAnswer:
      "the data folder is in use, and its service does not answer. Look at its log, then try again."
    case .notPurged:
      "it is taken back, but not all of it could be taken from the disk. Look at the disk, then run `intake leads purge`."
    case .journal(let problem): "the data folder can't be used: \(problem)."
    }
  }
}
