@testable import IntakeBot

/// What a mail server, or whatever listens there, may send.
///
/// The pieces in which bytes come don't matter; what is read is within bounds; a session ends or asks for more, and
/// never trusts a reply with a code from outside 200 to 599.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var whole = SMTPReplyParser()
  let replies = whole.take(bytes)
  var drop = SMTPReplyParser()
  let dropped = bytes.flatMap { drop.take(CollectionOfOne($0)) }
  precondition(replies == dropped && whole.isBroken == drop.isBroken, "pieces matter")
  for reply in replies {
    precondition((200...599).contains(reply.code), "a code from elsewhere")
    precondition((1...SMTPReplyParser.mostLines).contains(reply.lines.count), "too many lines")
  }
  run(replies)
  return 0
}

private func run(_ replies: [SMTPReply]) {
  guard let from = MailAddress("bot@example.org"), let to = MailAddress("coach@example.org") else { return }
  let mail = MailMessage(
    from: from, to: to, subject: "A", text: ".a\n", date: Moment(milliseconds: 0), identifier: "A")
  var session = SMTPSession(mail, client: "bot", login: MailLogin("bot\ngeheim"))
  for reply in replies {
    guard case .send = session.take(reply) else { return }
  }
}
