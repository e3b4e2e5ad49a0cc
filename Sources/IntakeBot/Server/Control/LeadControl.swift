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
    if let result = ask(command) { return result }
    let book: LeadBook
    do {
      book = try LeadBook(
        opening: folder, router: router ?? Router(advisers: [], regions: RegionTable([])), delivers: false
      ) { _ in }
    } catch {
      if case .inUse = error { throw .noAnswer }
      throw .journal(error)
    }
    defer { book.close() }
    return book.performAndWait(command)
  }

  /// The answer of the service; nil when none runs, or it gives none.
  private func ask(_ command: LeadCommand) -> Result<LeadState, LeadRefusal>? {
    guard let request = ControlLine.request(command), let connection = ControlSocket.connect(to: folder)
    else { return nil }
    defer { close(connection) }
    ControlSocket.limitWaits(connection, seconds: 10)
    ControlSocket.send(request, to: connection)
    return ControlSocket.line(from: connection).flatMap(ControlLine.result)
  }
}

extension LeadControl.Problem: CustomStringConvertible {
  /// What is wrong and what to do, for an operator.
  public var description: String {
    switch self {
    case .noFolder: "there is no such data folder. Name it with --data DIR."
    case .noAnswer:
      "the data folder is in use, and its service does not answer. Look at its log, then try again."
    case .journal(let problem): "the data folder can't be used: \(problem)."
    }
  }
}
