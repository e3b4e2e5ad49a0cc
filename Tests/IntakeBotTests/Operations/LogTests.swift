import Foundation
import Testing

@testable import IntakeBot

@Suite("The log")
struct LogTests {
  @Test(
    "Each event is one line of JSON",
    arguments: [
      (
        LogEvent.listening(talk: "127.0.0.1:7070", gateway: "[::1]:7071", loops: 2),
        #""listening","talk":"127.0.0.1:7070","gateway":"[::1]:7071","loops":2"#
      ),
      (.refused(.perAddress, count: 3), #""refused","reason":"max-per-address","count":3"#),
      (.leadKept(role: "coach", desk: "Coaches"), #""lead-kept","role":"coach","desk":"Coaches""#),
      (.leadFailed, #""lead-failed""#), (.acceptPaused, #""accept-paused""#),
      (.examplesInContent, #""examples-in-content""#),
      (.safety(kind: "crisis"), #""safety","kind":"crisis""#),
      (.remembered(HitCount(asked: 9, found: 4)), #""remembered","asked":9,"found":4"#),
      (.stopping(connections: 4), #""stopping","connections":4"#),
      (.stopped(cutOff: 0), #""stopped","cut_off":0"#),
    ])
  func lines(_ event: LogEvent, _ members: String) {
    let written = Locked<[UInt8]>([])
    Log(timestamp: { "now" }, write: { line in written.withLock { $0 += line } })(event)
    #expect(
      String(decoding: written.withLock { $0 }, as: UTF8.self) == #"{"time":"now","event":\#(members)}"#
        + "\n")
  }

  @Test("Moments are in UTC")
  func timestamp() {
    #expect(Log.timestamp(Date(timeIntervalSince1970: 1_795_260_220)) == "2026-11-21T11:23:40Z")
  }
}
