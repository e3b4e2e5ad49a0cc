internal import DialogEngine

extension ServiceStatistics {
  /// The tables of the report; those without a row are left out.
  var tables: [StatisticsTable] {
    [conversations, departures, openings, answers, unansweredQuestions, dangers, desks, closings]
      .filter { !$0.rows.isEmpty }
  }

  private var conversations: StatisticsTable {
    let span = days.map { "\($0.lowerBound.iso) to \($0.upperBound.iso)" } ?? "nothing counted yet"
    let rows = [("began", began), ("completed", completed), ("left", left), ("going on", goingOn)]
    return StatisticsTable(
      title: "Conversations, \(span)", head: ["", "COUNT", "SHARE"],
      rows: rows.map { name, count in
        StatisticsTable.Row([name, "\(count)", Self.percent(count, of: began)], length: count)
      })
  }

  private var departures: StatisticsTable {
    let rows = places.map { place in
      StatisticsTable.Row(
        [place.name, "\(place.left)", "\(place.asked)", Self.percent(place.left, of: place.asked)],
        length: place.left)
    }
    return StatisticsTable(
      title: "Where people leave", head: ["QUESTION", "LEFT", "ASKED", "SHARE"], rows: rows,
      note: "Who has an answer often leaves without a word: a question at the end of `start` is no bad sign.")
  }

  private var openings: StatisticsTable {
    StatisticsTable(
      title: "Dialogs opened by what people type", head: ["DIALOG", "COUNT"], rows: Self.rows(opened))
  }

  private var answers: StatisticsTable {
    StatisticsTable(
      title: "Articles that answered questions", head: ["ARTICLE", "COUNT"], rows: Self.rows(answered))
  }

  private var unansweredQuestions: StatisticsTable {
    let all = StatisticsTable.Row(["all", "\(unanswered)"])
    let groups = unansweredGroups.map { StatisticsTable.Row([$0.wording, "\($0.count)"], length: $0.count) }
    return StatisticsTable(
      title: "Questions without an answer", head: ["QUESTION", "COUNT"],
      rows: unanswered > 0 || !groups.isEmpty ? [all] + groups : [],
      note: groups.isEmpty ? nil : "Each wording stands for those that ask much the same.")
  }

  private var dangers: StatisticsTable {
    StatisticsTable(title: "Danger seen", head: ["KIND", "COUNT"], rows: Self.rows(safety))
  }

  private var desks: StatisticsTable {
    let rows = leads.desks.map { desk in
      let longest = desk.hoursWaiting.last.map { LeadStatistics.shown([$0], "h") } ?? "-"
      return StatisticsTable.Row(
        [
          desk.adviser.isEmpty ? "-" : desk.adviser, "\(desk.count)", "\(desk.hoursWaiting.count)", longest,
          LeadStatistics.shown(desk.hoursToTake, "h"), LeadStatistics.shown(desk.daysToClose, "d"),
        ], length: desk.count)
    }
    return StatisticsTable(
      title: "Leads, by desk",
      head: ["DESK", "LEADS", "WAITING", "LONGEST", "TAKEN IN", "CLOSED IN"], rows: rows,
      note: "Waiting: neither taken nor closed. Taken in, closed in: medians.")
  }

  private var closings: StatisticsTable {
    let rows = leads.closings.map { closing in
      let within = [1.0, 7, 30].map { limit in "\(closing.days.count { $0 <= limit })" }
      return StatisticsTable.Row(
        [closing.result.rawValue, "\(closing.days.count)", LeadStatistics.shown(closing.days, "d")] + within,
        length: closing.days.count)
    }
    return StatisticsTable(
      title: "How leads ended", head: ["OUTCOME", "LEADS", "AFTER", "IN 1 DAY", "IN 7", "IN 30"], rows: rows,
      note: "After: the median from made to closed.")
  }

  private static func rows(_ ranking: [(name: String, count: Int)]) -> [StatisticsTable.Row] {
    ranking.map { StatisticsTable.Row([$0.name, "\($0.count)"], length: $0.count) }
  }

  /// A share in whole per cents; `-` of nothing.
  private static func percent(_ count: Int, of whole: Int) -> String {
    whole > 0 ? "\(Int((Double(min(count, whole)) / Double(whole) * 100).rounded())) %" : "-"
  }
}

extension ServiceStatistics {
  /// For a terminal: the tables, one below the other, each with its first rows.
  public var text: String {
    tables.map { table in
      let table = table.limited(to: 15)
      let body = TextTable.text(head: table.head, rows: table.rows.map(\.cells))
      return table.title + "\n" + body + (table.note.map { $0 + "\n" } ?? "")
    }.joined(separator: "\n")
  }
}
