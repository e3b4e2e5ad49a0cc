internal import DialogEngine

extension ServiceStatistics {
  /// For programs: one object, all of it.
  public var json: String {
    JSONWriter.text { json in
      json.object { json in
        if let days {
          json.text("from", days.lowerBound.iso)
          json.text("to", days.upperBound.iso)
        }
        json.conversations(self)
        json.name("leads")
        json.array(leads.desks) { $0.desk($1) }
        json.name("closed")
        json.array(leads.closings) { $0.closing($1) }
      }
    } + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func conversations(_ statistics: ServiceStatistics) {
    count("conversations", statistics.began)
    count("completed", statistics.completed)
    count("left", statistics.left)
    name("by_day")
    array(statistics.beganByDay) { json, day in
      json.object { json in
        json.text("day", day.day.iso)
        json.count("conversations", day.count)
      }
    }
    name("left_at")
    array(statistics.places) { json, place in
      json.object { json in
        json.text("dialog", place.dialog)
        json.text("question", place.question)
        json.count("left", place.left)
        json.count("asked", place.asked)
      }
    }
    ranking("opened", "dialog", statistics.opened)
    ranking("answered", "article", statistics.answered)
    count("unanswered", statistics.unanswered)
    ranking(
      "unanswered_groups", "wording", statistics.unansweredGroups.map { ($0.wording, $0.count) })
    ranking("safety", "kind", statistics.safety)
  }

  private mutating func ranking(
    _ member: StaticString, _ key: StaticString, _ ranking: [(name: String, count: Int)]
  ) {
    name(member)
    array(ranking) { json, entry in
      json.object { json in
        json.text(key, entry.name)
        json.count("count", entry.count)
      }
    }
  }

  fileprivate mutating func desk(_ desk: LeadStatistics.Desk) {
    object { json in
      json.text("adviser", desk.adviser)
      json.count("leads", desk.count)
      json.count("waiting", desk.hoursWaiting.count)
      if let hours = desk.hoursWaiting.last { json.count("longest_wait_minutes", Int(hours * 60)) }
      if let hours = desk.hoursToTake.median { json.count("median_minutes_to_take", Int(hours * 60)) }
      if let days = desk.daysToClose.median { json.count("median_hours_to_close", Int(days * 24)) }
    }
  }

  fileprivate mutating func closing(_ closing: LeadStatistics.Closing) {
    object { json in
      json.text("outcome", closing.result.rawValue)
      json.count("leads", closing.days.count)
      if let days = closing.days.median { json.count("median_hours", Int(days * 24)) }
      json.name("days")
      json.array(closing.days) { $0.number(Int($1)) }
    }
  }
}
