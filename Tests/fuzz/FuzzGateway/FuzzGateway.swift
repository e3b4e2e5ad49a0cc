@testable import IntakeBot

/// What another system may send: the first byte says into how large pieces it is cut, the rest is sent.
///
/// However the bytes come in, they ask for the same, and each answer that carries something of them is one line
/// of JSON that reads back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let stream = Array(bytes.dropFirst())
  let whole = actions(stream, pieceSize: max(1, stream.count))
  precondition(whole == actions(stream, pieceSize: 1 + Int(first)), "it depends on the pieces")
  for action in whole { check(action) }
  return 0
}

private func actions(_ stream: [UInt8], pieceSize: Int) -> [GatewayConnection.Action] {
  var machine = GatewayConnection(asksToken: false)
  var actions: [GatewayConnection.Action] = []
  for start in stride(from: 0, to: stream.count, by: pieceSize) {
    let piece = Array(stream[start..<min(stream.count, start + pieceSize)])
    var position = 0
    while let action = machine.next(in: piece.span, from: &position) {
      actions.append(action)
      if case .close = action { return actions }
    }
    precondition(position == piece.count, "bytes are left lying")
  }
  while actions.last != .end { actions.append(machine.finish()) }
  return actions
}

private func check(_ action: GatewayConnection.Action) {
  switch action {
  case .take(let request):
    precondition((1...128).contains(request.conversation.utf8.count), "no name")
    readBack(request.text)
    check(GatewayError.idReused.line(of: request))
  case .takeLead(let request):
    check(request.line(for: .success(.taken)))
    check(request.line(for: .failure(.unknownLead)))
  case .refuse(let error, let conversation, let id): check(error.line(conversation: conversation, id: id))
  case .close(let error): check(error.line())
  case .welcome, .end: break
  }
}

/// A line is one object and one LF, which no reader refuses.
private func check(_ line: [UInt8]) {
  precondition(line.last == 0x0A && line.count { $0 == 0x0A } == 1, "not one line")
  var json = JSONReader()
  do {
    let kind = try json.kind(in: line.span)
    precondition(kind == .object, "not an object")
    try json.skipValue(in: line.span)
    try json.finish(in: line.span)
  } catch {
    preconditionFailure("can't be read: \(error)")
  }
}

/// What is written reads back, byte for byte.
private func readBack(_ text: String) {
  var writer = JSONWriter()
  writer.string(text)
  var json = JSONReader()
  let read = try? json.string(in: writer.bytes.span)
  precondition(read.map { Array($0.utf8) } == Array(text.utf8), "reads back otherwise")
}
