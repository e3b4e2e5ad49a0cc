internal import DialogEngine

/// What the gateway answers to a turn that was taken.
struct GatewayReply {
  let request: GatewayRequest
  let turn: Turn
  /// The dialog under way; the one that was left when the conversation ended.
  let dialog: String
  /// Whether this line began a conversation.
  let isNew: Bool
  /// The lead that this turn made.
  let lead: KeptLead?

  /// The object, as it is sent, with its LF.
  var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.name("conversation")
      json.string(request.conversation)
      if let id = request.id {
        json.name("id")
        json.string(id)
      }
      json.name("messages")
      json.array(turn.messages) { $0.string($1, joinsLines: true) }
      writeState(&json)
      writeExtras(&json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeState(_ json: inout JSONWriter) {
    json.name("dialog")
    json.string(dialog)
    json.name("state")
    json.string(turn.waiting?.question.rawValue ?? "")
    if !turn.choices.isEmpty {
      json.name("choices")
      json.array(turn.choices) { json, choice in
        json.object { json in
          json.name("key")
          json.string(choice.key)
          json.name("label")
          json.string(choice.label, joinsLines: true)
        }
      }
    }
    json.name("ended")
    json.bool(turn.conversation.isEnded)
  }

  private func writeExtras(_ json: inout JSONWriter) {
    if let lead { write(lead, &json) }
    if let article = turn.articles.first { write(article, &json) }
    if let safety = turn.safetyConcern {
      json.name("safety")
      json.string(safety.rawValue)
    }
    if isNew {
      json.name("new")
      json.bool(true)
    }
  }

  private func write(_ lead: KeptLead, _ json: inout JSONWriter) {
    json.name("lead")
    json.object { json in
      json.name("reference")
      json.string(lead.reference)
      json.name("role")
      json.string(lead.role)
      json.name("desk")
      json.string(lead.desk)
      json.name("region")
      json.string(lead.region)
    }
  }

  private func write(_ article: ArticleMatch, _ json: inout JSONWriter) {
    json.name("answer")
    json.object { json in
      json.name("article")
      json.string(article.article)
      json.name("topics")
      json.array(article.topics) { $0.string($1.rawValue) }
      json.name("score")
      json.share(article.confidence)
    }
  }
}

extension Turn {
  /// The danger or despair that was seen in the line; nil when none was.
  var safetyConcern: SafetyConcern? {
    for case .safety(let concern) in recognitions { return concern }
    return nil
  }
}
