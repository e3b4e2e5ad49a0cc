import Foundation
import TestSupport
import Testing

@testable import IntakeBot

/// A service that keeps its conversations in a folder, and what a kill leaves of it.
final class KeptConversationsFixture {
  let folder: TemporaryFolder
  let files = FaultyFiles()
  let journal: ConversationJournal
  let live: LiveServer
  private let told = Locked<[ConversationEvent]>([])

  /// The wall clock of the journal.
  static let start = Moment(milliseconds: 1_795_424_400_000)

  /// - Parameters:
  ///   - copying: A folder to begin with.
  ///   - hours: How long after `start` the service is started.
  init(
    copying other: TemporaryFolder? = nil, hours: Int64 = 0, loops: Int = 2,
    _ change: (inout ServerSetup) -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    if let other {
      try FileManager.default.copyItem(
        atPath: other.path + "/conversations", toPath: folder.path + "/conversations")
    }
    let (told, moment) = (told, Moment(milliseconds: Self.start.milliseconds + hours * 3_600_000))
    let journal = try ConversationJournal(
      opening: folder.path, files: files, compacts: false, now: { moment },
      report: { event in told.withLock { $0.append(event) } })
    self.journal = journal
    live = try LiveServer(loops: loops) { setup in
      setup.conversations = journal
      change(&setup)
    }
  }

  deinit {
    live.stop()
    journal.close()
  }

  /// Another service on what this one has handed to the kernel, as after a kill.
  func killed(
    hours: Int64 = 0, loops: Int = 2, _ change: (inout ServerSetup) -> Void = { _ in }
  ) throws -> KeptConversationsFixture {
    try KeptConversationsFixture(copying: folder, hours: hours, loops: loops, change)
  }

  var events: [ConversationEvent] { told.withLock { $0 } }

  /// Whether a text lies anywhere in the folder.
  func holds(_ text: String) throws -> Bool {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.contains { name in
      guard !(try Self.isFolder(folder.path + "/" + name)) else { return false }
      return Data(try folder.bytes(name)).range(of: Data(text.utf8)) != nil
    }
  }

  private static func isFolder(_ path: String) throws -> Bool {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.type] as? FileAttributeType == .typeDirectory
  }

  /// What a line of another system is answered.
  func ask(_ conversation: String, _ text: String, id: String? = nil) throws -> String {
    let client = try live.gateway()
    let id = id.map { ",\"id\":\"\($0)\"" } ?? ""
    try client.send("{\"conversation\":\"\(conversation)\",\"text\":\"\(text)\"\(id)}\n")
    return try client.line()
  }
}
