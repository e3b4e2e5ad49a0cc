internal import Dispatch

/// Keeps counts in a data folder: the event loops hand in what they counted, and it is appended once in a while.
///
/// Counts that were not written down yet are lost when the process is killed: at most those of a minute.
public final class TallyBook: Sendable {
  private let path: String
  private let files: any StorageFiles
  private let unwritten = Locked(Tally())
  /// Writes are one after the other, and not on the thread of an event loop.
  private let writing = DispatchQueue(label: "counts")

  /// Beyond this many bytes the file is written anew when it is opened, with lines that belong together added up.
  static let mostBytes: UInt64 = 1 << 20

  /// Counts for the service in a data folder that is there, and that this process alone writes to.
  public convenience init(folder: String) { self.init(folder: folder, files: SystemFiles()) }

  init(folder: String, files: any StorageFiles) {
    path = "\(folder)/counts.tsv"
    self.files = files
  }

  /// Takes over what was counted.
  func add(_ tally: Tally) {
    guard !tally.isEmpty else { return }
    unwritten.withLock { $0.add(tally) }
  }

  /// Takes over what was counted, and writes it down soon; returns at once.
  func takeDown(_ tally: Tally) {
    guard !tally.isEmpty else { return }
    add(tally)
    writing.async { self.writeNow() }
  }

  /// Writes down what was handed in, and returns when that is done. What can't be written now is kept for the next
  /// time.
  public func write() { writing.sync { writeNow() } }

  private func writeNow() {
    let tally = unwritten.withLock { tally in
      defer { tally = Tally() }
      return tally
    }
    guard !tally.isEmpty else { return }
    do {
      try append(tally)
    } catch {
      add(tally)
    }
  }

  private func append(_ tally: Tally) throws(FileError) {
    let file = try opened()
    defer { files.close(file) }
    let size = try files.size(of: file)
    guard size > Self.mostBytes else { return try append(tally, to: file, at: size) }
    var whole = try Self.read(file, size, files)
    whole.add(tally)
    let fresh = try files.create(path + ".new")
    defer { files.close(fresh) }
    try files.write(Array(whole.lines.utf8), to: fresh, at: 0)
    try files.synchronize(fresh)
    try files.rename(path + ".new", to: path)
  }

  /// Appends lines, all of them or none: half of them, written again later, would count twice.
  private func append(_ tally: Tally, to file: OpenFile, at size: UInt64) throws(FileError) {
    // A line that a lost machine left torn stays alone with itself.
    let lines = (size > 0 ? "\n" : "") + tally.lines
    do {
      try files.write(Array(lines.utf8), to: file, at: size)
    } catch {
      try? files.truncate(file, to: size)
      throw error
    }
  }

  private func opened() throws(FileError) -> OpenFile {
    do {
      return try files.open(path, .writing)
    } catch {
      guard error.isMissing else { throw error }
      return try files.create(path)
    }
  }

  /// What was counted in a data folder; nothing when nothing was written down yet.
  static func reading(_ folder: String, files: any StorageFiles = SystemFiles()) throws(FileError) -> Tally {
    do {
      let file = try files.open("\(folder)/counts.tsv", .reading)
      defer { files.close(file) }
      return try read(file, try files.size(of: file), files)
    } catch {
      guard error.isMissing else { throw error }
      return Tally()
    }
  }

  private static func read(
    _ file: OpenFile, _ size: UInt64, _ files: any StorageFiles
  ) throws(FileError) -> Tally {
    var tally = Tally()
    tally.add(lines: String(decoding: try files.read(file, at: 0, count: Int(size)), as: UTF8.self))
    return tally
  }
}

extension Tally {
  /// Adds all that another one counted.
  mutating func add(_ other: Tally) {
    for (key, count) in other.counts { add(key.event, on: key.day, times: count) }
  }
}
