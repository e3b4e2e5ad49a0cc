import Foundation

@testable import IntakeBot

/// The real files, with a counter, and with failures where a test wants them.
final class FaultyFiles: StorageFiles {
  private let real = SystemFiles()
  private let state = Locked(State())

  private struct State: Sendable {
    var counts: [FileError.Operation: Int] = [:]
    var faults: [Fault] = []
    var isHeld = false
  }

  private struct Fault: Sendable {
    let operation: FileError.Operation
    let number: Int32
    let path: String
    var times: Int
  }

  /// Held while `hold` is in force: every `synchronize` waits for `release`.
  private let gate = DispatchSemaphore(value: 0)
  private let arrival = DispatchSemaphore(value: 0)

  /// How often an operation was asked for.
  func count(_ operation: FileError.Operation) -> Int { state.withLock { $0.counts[operation] ?? 0 } }

  /// Makes an operation fail the next times, on paths that contain a text.
  func fail(_ operation: FileError.Operation, with number: Int32, times: Int = 1, on path: String = "") {
    let fault = Fault(operation: operation, number: number, path: path, times: times)
    state.withLock { $0.faults.append(fault) }
  }

  /// Lets the next `synchronize` wait until `release`.
  func hold() { state.withLock { $0.isHeld = true } }

  /// Waits until a `synchronize` is held.
  func waitUntilHeld() { arrival.wait() }

  /// Lets the one that is held go on.
  func release() { gate.signal() }

  private func check(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    let fault: Fault? = state.withLock { state in
      state.counts[operation, default: 0] += 1
      let found = state.faults.firstIndex {
        $0.operation == operation && $0.times > 0 && ($0.path.isEmpty || path.contains($0.path))
      }
      guard let found else { return nil }
      state.faults[found].times -= 1
      return state.faults[found]
    }
    if let fault { throw FileError(operation: operation, path: path, number: fault.number) }
  }

  func makeFolder(_ path: String) throws(FileError) {
    try check(.makeFolder, path)
    try real.makeFolder(path)
  }
  func names(in path: String) throws(FileError) -> [String] {
    try check(.list, path)
    return try real.names(in: path)
  }
  func create(_ path: String) throws(FileError) -> OpenFile {
    try check(.create, path)
    return try real.create(path)
  }
  func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile {
    try check(.open, path)
    return try real.open(path, access)
  }
  func close(_ file: OpenFile) { real.close(file) }
  func lock(_ file: OpenFile) throws(FileError) -> Bool {
    try check(.lock, file.path)
    return try real.lock(file)
  }
  func size(of file: OpenFile) throws(FileError) -> UInt64 { try real.size(of: file) }
  func read(_ file: OpenFile, at offset: UInt64, count: Int) throws(FileError) -> [UInt8] {
    try check(.read, file.path)
    return try real.read(file, at: offset, count: count)
  }
  func write(_ bytes: [UInt8], to file: OpenFile, at offset: UInt64) throws(FileError) {
    do {
      try check(.write, file.path)
    } catch {
      // As a full disk does: some of it is written.
      try real.write(Array(bytes.prefix(bytes.count / 2)), to: file, at: offset)
      throw error
    }
    try real.write(bytes, to: file, at: offset)
  }
  func truncate(_ file: OpenFile, to size: UInt64) throws(FileError) {
    try check(.truncate, file.path)
    try real.truncate(file, to: size)
  }
  func synchronize(_ file: OpenFile) throws(FileError) {
    let isHeld = state.withLock { state in
      defer { state.isHeld = false }
      return state.isHeld
    }
    if isHeld {
      arrival.signal()
      gate.wait()
    }
    try check(.synchronize, file.path)
    try real.synchronize(file)
  }
  func synchronizeFolder(_ path: String) throws(FileError) { try real.synchronizeFolder(path) }
  func rename(_ path: String, to newPath: String) throws(FileError) {
    try check(.rename, path)
    try real.rename(path, to: newPath)
  }
  func remove(_ path: String) throws(FileError) {
    try check(.remove, path)
    try real.remove(path)
  }
}
