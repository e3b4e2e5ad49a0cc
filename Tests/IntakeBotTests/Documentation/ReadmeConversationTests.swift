import DialogEngine
import IntakeBot
import Testing

/// The README shows a conversation; it must be one that people really have.
@Suite("The README's conversation")
struct ReadmeConversationTests {
  @Test("Played again, it goes exactly as the README has it")
  func replay() throws {
    let shown = try #require(MarkdownPage("README.md").blocks("conversation").first)
    let typed = shown.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    #expect(typed.count >= 5)
    let played = try Self.transcript(of: typed)
    #expect(shown == played, "it goes like this now:\n\(played)")
    #expect(shown.contains("proef aanvraag"))
  }

  /// What `intake chat` shows at a terminal, without the empty line at the end.
  static func transcript(of lines: [String]) throws -> String {
    let content = ShippedDialogs.content
    let moment = try ShippedDialogs.monday()
    let context = try #require(content.context(at: moment))
    var rehearsal = Rehearsal()
    var text = rehearsal.open(in: context).block.text
    for line in lines {
      let turn = rehearsal.say(line, in: context)
      text += "> \(line)\n" + turn.block.text
      for lead in turn.leads {
        let preview = LeadPreview(lead, content: content, on: moment.date)
        text += preview.lines.map { "proef \($0)\n" }.joined() + "\n"
      }
    }
    return String(text.dropLast(2))
  }
}
