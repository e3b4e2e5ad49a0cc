@testable import IntakeBot

/// What may lie in a segment of the journal after a crash or on a bad disk.
///
/// Reading goes on to an end, finds the same through windows of any size, and a payload that is no lead, change or count is none.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for windowSize in [64, 1 << 18] {
    let header = SegmentHeader(number: 1, trustedEnd: 0).bytes
    let file = OneFile(header + bytes)
    precondition(
      scan(file, windowSize, isSealed: false) == scan(file, 4_096, isSealed: false), "windows matter")
    _ = scan(file, windowSize, isSealed: true)
  }
  return 0
}

private func scan(_ file: OneFile, _ windowSize: Int, isSealed: Bool) -> [SegmentScanner.Finding] {
  var scanner = SegmentScanner(
    file, file.opened, number: 1, limit: UInt64(file.bytes.count), isSealed: isSealed, windowSize: windowSize)
  var findings: [SegmentScanner.Finding] = []
  var last = UInt64(SegmentHeader.size)
  do {
    while let finding = try scanner.next() {
      precondition(scanner.end > last && scanner.end <= UInt64(file.bytes.count), "it does not go on")
      last = scanner.end
      findings.append(finding)
      if case .record(let record) = finding {
        _ = Lead(record.payload)
        _ = LeadChange(record.payload)
        _ = LeadDelivered(record.payload)
        _ = LeadTally(record.payload)
      }
    }
  } catch {
    preconditionFailure("reading failed: \(error)")
  }
  return findings
}

/// A file system that is one file in memory, to be read.
private struct OneFile: StorageFiles {
  let bytes: [UInt8]
  let opened = OpenFile(descriptor: 0, path: "segment")

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(_ file: OpenFile, at offset: UInt64, count: Int) -> [UInt8] {
    Array(bytes.dropFirst(Int(offset)).prefix(count))
  }

  func size(of file: OpenFile) -> UInt64 { UInt64(bytes.count) }
  func names(in path: String) -> [String] { [opened.path] }
  func open(_ path: String, _ access: FileAccess) -> OpenFile { opened }
  func close(_ file: OpenFile) {}
  func lock(_ file: OpenFile) -> Bool { true }
  // Nothing is written: the scanner reads.
  func makeFolder(_ path: String) {}
  func create(_ path: String) -> OpenFile { opened }
  func write(_ bytes: [UInt8], to file: OpenFile, at offset: UInt64) {}
  func truncate(_ file: OpenFile, to size: UInt64) {}
  func synchronize(_ file: OpenFile) {}
  func synchronizeFolder(_ path: String) {}
  func rename(_ path: String, to newPath: String) {}
  func remove(_ path: String) {}
}
