import Testing

@testable import IntakeBot

@Suite("A journal that was cut off or damaged")
struct JournalDamageTests {
  /// Leaves a journal as a process that was killed leaves it: three records, of which two were on disk, no mark.
  private func killed() throws -> (JournalFixture, bytes: [UInt8], lastRecord: Int) {
    let fixture = try JournalFixture()
    try fixture.write("first", "second")
    var bytes = try fixture.folder.bytes(JournalFixture.segment)
    bytes.removeLast(RecordFormat.headerSize)
    let last = bytes.count
    RecordFormat.append(.lead, Array("third".utf8), synced: UInt64(last), to: &bytes)
    return (fixture, bytes, last)
  }

  @Test("A tail that was cut off at any byte is repaired, nothing before it is lost, and writing goes on")
  func cutOff() throws {
    let (fixture, bytes, last) = try killed()
    for end in last...bytes.count {
      try fixture.folder.write(Array(bytes[..<end]), to: JournalFixture.segment)
      let isWhole = end == bytes.count
      let expected = isWhole ? ["first", "second", "third"] : ["first", "second"]
      #expect(try fixture.read().texts == expected, "cut at \(end)")
      let opened = try fixture.open()
      #expect(opened.texts == expected, "cut at \(end)")
      // Zeros at the end are room, not part of an unfinished write.
      let torn = bytes[last..<end].lastIndex { $0 != 0 }.map { $0 + 1 - last } ?? 0
      #expect(opened.survey.tornBytes == (isWhole ? 0 : UInt64(torn)))
      #expect(opened.survey.damages.isEmpty)
      #expect(opened.journal.keep("next"))
      opened.journal.close()
      #expect(try fixture.read().texts == expected + ["next"], "cut at \(end)")
    }
  }

  @Test("A tail of which the end is still zeros is repaired as well")
  func zeros() throws {
    let (fixture, bytes, last) = try killed()
    for end in last..<bytes.count {
      let zeros = [UInt8](repeating: 0, count: bytes.count - end + 100)
      try fixture.folder.write(Array(bytes[..<end]) + zeros, to: JournalFixture.segment)
      let opened = try fixture.open()
      #expect(opened.texts == ["first", "second"], "zeros from \(end)")
      #expect(opened.survey.damages.isEmpty)
      opened.journal.close()
      #expect(try fixture.read().survey.tornBytes == 0)
    }
  }

  @Test("A commit of which a later part reached the disk and an earlier one didn't is a torn tail, too")
  func hole() throws {
    let (fixture, bytes, last) = try killed()
    var torn = bytes
    RecordFormat.append(.lead, Array("fourth".utf8), synced: UInt64(last), to: &torn)
    torn[last + 5] ^= 0xFF
    try fixture.folder.write(torn, to: JournalFixture.segment)
    let opened = try fixture.open()
    #expect(opened.texts == ["first", "second"])
    #expect(opened.survey.tornBytes == UInt64(torn.count - last))
    opened.journal.close()
  }

  @Test("Damage at any byte of what had been on disk is reported, and everything else is read")
  func damage() throws {
    let (fixture, bytes, last) = try killed()
    let first = SegmentHeader.size
    let second = first + RecordFormat.headerSize + "first".utf8.count
    for place in first..<last {
      var damaged = bytes
      damaged[place] ^= 0x55
      try fixture.folder.write(damaged, to: JournalFixture.segment)
      let isFirst = place < second
      let opened = try fixture.open()
      opened.journal.close()
      #expect(opened.texts == (isFirst ? ["second", "third"] : ["first", "third"]), "byte \(place)")
      let range = isFirst ? UInt64(first)..<UInt64(second) : UInt64(second)..<UInt64(last)
      #expect(opened.survey.damages == [JournalDamage(segment: 1, range: range)], "byte \(place)")
      #expect(opened.survey.tornBytes == 0)
    }
  }

  @Test("Damage in the last record of a journal that was closed is reported as well")
  func damageBeforeMark() throws {
    let fixture = try JournalFixture()
    try fixture.write("only")
    var bytes = try fixture.folder.bytes(JournalFixture.segment)
    bytes[SegmentHeader.size + 25] ^= 1
    try fixture.folder.write(bytes, to: JournalFixture.segment)
    #expect(try fixture.read().texts.isEmpty)
    #expect(try fixture.read().survey.damages.map(\.description) == ["00000001.journal, bytes 32 to 59"])
  }

  @Test("A damaged header is reported, the records are read, and writing goes on in a new segment")
  func damagedHeader() throws {
    let fixture = try JournalFixture()
    try fixture.write("a")
    var bytes = try fixture.folder.bytes(JournalFixture.segment)
    bytes[20] ^= 1
    try fixture.folder.write(bytes, to: JournalFixture.segment)
    let opened = try fixture.open()
    #expect(opened.texts == ["a"])
    #expect(opened.survey.damages == [JournalDamage(segment: 1, range: 0..<32)])
    #expect(opened.journal.keep("b"))
    opened.journal.close()
    #expect(try fixture.read().texts == ["a", "b"])
  }

  @Test("A file that was cut short although it had been on disk is reported")
  func shortSegment() throws {
    let fixture = try JournalFixture()
    let journal = try fixture.open(maximumSegmentSize: 33).journal
    for text in ["a", "b"] { #expect(journal.keep(text)) }
    journal.close()
    let bytes = try fixture.folder.bytes(JournalFixture.segment)
    try fixture.folder.write(Array(bytes.dropLast(3)), to: JournalFixture.segment)
    let (texts, survey) = try fixture.read()
    #expect(texts == ["b"])
    #expect(
      survey.damages.map(\.description) == [
        "00000001.journal, bytes 32 to 53", "00000001.journal, bytes 54 to 56",
      ])
  }
}
