@testable import IntakeBot

/// What a person's client may send: the first byte says into how large pieces it is cut, the rest is sent.
///
/// However the bytes come in, they ask for the same, and what is said back with the person's own words in it is
/// one block of the talk protocol.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let stream = Array(bytes.dropFirst())
  let whole = actions(stream, pieceSize: max(1, stream.count))
  precondition(whole == actions(stream, pieceSize: 1 + Int(first)), "it depends on the pieces")
  for case .take(let line) in whole { check(line) }
  return 0
}

private func actions(_ stream: [UInt8], pieceSize: Int) -> [TalkConnection.Action] {
  let pace = PaceLimit(perSecond: 0, burst: 0)
  var machine = TalkConnection(now: 0)
  var actions: [TalkConnection.Action] = []
  for start in stride(from: 0, to: stream.count, by: pieceSize) {
    let piece = Array(stream[start..<min(stream.count, start + pieceSize)])
    var position = 0
    while let action = machine.next(in: piece.span, from: &position, now: 0, pace: pace) {
      actions.append(action)
      if case .close = action { return actions }
    }
    precondition(position == piece.count, "bytes are left lying")
  }
  while actions.last != .end { actions.append(machine.finish(now: 0, pace: pace)) }
  return actions
}

private func check(_ line: String) {
  precondition(line.utf8.count <= 3 * TalkLine.limit, "a line grew")
  precondition(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFEFF }, "not cleaned")
  let text = TalkBlock(messages: [line]).text
  precondition(text.hasSuffix("\n\n") && text.split(separator: "\n").count == 1, "not one block")
  let rest = text.utf8.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  precondition(rest.startIndex == text.startIndex || !rest.starts(with: ". ".utf8), "reads as a choice")
}
