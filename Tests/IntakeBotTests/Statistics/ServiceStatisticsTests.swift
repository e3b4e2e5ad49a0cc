import DialogEngine
import Foundation
import Knowledge
import Testing

@testable import IntakeBot

@Suite("The statistics that an operator reads")
struct ServiceStatisticsTests {
  private static let tally: Tally = {
    var tally = Tally()
    tally.add(.began, on: .monday, times: 3)
    tally.add(.began, on: .tuesday)
    tally.add(.completed, on: .tuesday)
    tally.add(.asked(question: "werkgever.grootte"), on: .monday, times: 3)
    tally.add(.left(at: "werkgever.grootte"), on: .monday)
    tally.add(.left(at: ""), on: .monday)
    tally.add(.opened(dialog: "werkgever"), on: .monday, times: 2)
    tally.add(.answered(article: "bbl"), on: .monday)
    tally.add(.unanswered, on: .tuesday, times: 3)
    tally.add(.safety(kind: "crisis"), on: .tuesday)
    return tally
  }()

  /// Two leads, one closed after two days and one that waits for as long.
  private func statistics() throws -> ServiceStatistics {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try book.reference()
    _ = try book.reference()
    let later = Moment(milliseconds: Moment.reading.milliseconds + 2 * 86_400_000)
    fixture.clock.withLock { $0 = later }
    _ = book.performAndWait(LeadCommand(reference, .close(.started)))
    book.close()
    return ServiceStatistics(
      Self.tally, leads: LeadStatistics(try fixture.archive(), at: later),
      unansweredTexts: ["wat kost <b>lassen</b>", "lassen kost wat", "een & ander"],
      stopWords: StopWords(["wat"]))
  }

  @Test("As tables")
  func text() throws {
    #expect(
      try statistics().text == """
        Conversations, 2026-11-23 to 2026-11-24
                   COUNT  SHARE
        began      4      100 %
        completed  1      25 %
        left       2      50 %
        going on   1      25 %

        Where people leave
        QUESTION           LEFT  ASKED  SHARE
        -                  1     0      -
        werkgever.grootte  1     3      33 %
        Who has an answer often leaves without a word: a question at the end of `start` is no bad sign.

        Dialogs opened by what people type
        DIALOG     COUNT
        werkgever  2

        Articles that answered questions
        ARTICLE  COUNT
        bbl      1

        Questions without an answer
        QUESTION                COUNT
        all                     3
        wat kost <b>lassen</b>  2
        een & ander             1
        Each wording stands for those that ask much the same.

        Danger seen
        KIND    COUNT
        crisis  1

        Leads, by desk
        DESK   LEADS  WAITING  LONGEST  TAKEN IN  CLOSED IN
        coach  2      1        48.0 h   -         2.0 d
        Waiting: neither taken nor closed. Taken in, closed in: medians.

        How leads ended
        OUTCOME  LEADS  AFTER  IN 1 DAY  IN 7  IN 30
        started  1      2.0 d  0         1     1
        After: the median from made to closed.

        """)
  }

  @Test("For programs")
  func json() throws {
    #expect(
      try statistics().json == """
        {"from":"2026-11-23","to":"2026-11-24","conversations":4,"completed":1,"left":2,\
        "by_day":[{"day":"2026-11-23","conversations":3},{"day":"2026-11-24","conversations":1}],\
        "left_at":[{"dialog":"","question":"","left":1,"asked":0},\
        {"dialog":"werkgever","question":"grootte","left":1,"asked":3}],\
        "opened":[{"dialog":"werkgever","count":2}],"answered":[{"article":"bbl","count":1}],"unanswered":3,\
        "unanswered_groups":[{"wording":"wat kost <b>lassen</b>","count":2},{"wording":"een & ander","count":1}],\
        "safety":[{"kind":"crisis","count":1}],\
        "leads":[{"adviser":"coach","leads":2,"waiting":1,"longest_wait_minutes":2880,"median_hours_to_close":48}],\
        "closed":[{"outcome":"started","leads":1,"median_hours":48,"days":[2]}]}

        """)
  }

  @Test("Without a count there is still something to read, and nothing traps")
  func empty() throws {
    let statistics = ServiceStatistics(
      Tally(), leads: LeadStatistics(try LeadFixtureArchive.empty()), unansweredTexts: [],
      stopWords: StopWords([]))
    #expect(
      statistics.text == """
        Conversations, nothing counted yet
                   COUNT  SHARE
        began      0      -
        completed  0      -
        left       0      -
        going on   0      -

        """)
    #expect(statistics.json.hasPrefix("{\"conversations\":0,"))
  }

  @Test("The page needs nothing else: no script, what people typed is text, drawings are well-formed")
  func page() throws {
    let moment = try #require(LocalTime("2026-11-24 09:00"))
    let page = try statistics().page(at: moment)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("Made on 2026-11-24 09:00, in the Netherlands."))
    #expect(page.contains("<td>wat kost &lt;b&gt;lassen&lt;/b&gt;</td><td>2</td>"))
    #expect(!page.contains("<b>"))
    for outside in ["<script", "<link", "<img", "@import", "url(", "src=", "href="] {
      #expect(!page.contains(outside))
    }
    let addresses = page.matches(of: #/https?:[^"\s]*/#).map { String($0.output) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("width=device-width"))
    let drawings = page.matches(of: #/<svg[\s\S]*?<\/svg>/#).map { String($0.output) }
    #expect(drawings.count == 9)
    for drawing in drawings { #expect(Self.isWellFormed(drawing)) }
  }

  /// Whether every element is closed, in order.
  private static func isWellFormed(_ markup: String) -> Bool {
    var open: [String] = []
    for tag in markup.matches(of: #/<(\/?)(\w+)[^<>]*?(\/?)>/#) {
      if !tag.1.isEmpty {
        guard open.popLast() == String(tag.2) else { return false }
      } else if tag.3.isEmpty {
        open.append(String(tag.2))
      }
    }
    return open.isEmpty
  }
}

/// An archive without leads.
private enum LeadFixtureArchive {
  static func empty() throws -> LeadArchive {
    let fixture = try LeadFixture()
    try fixture.open().close()
    return try fixture.archive()
  }
}
