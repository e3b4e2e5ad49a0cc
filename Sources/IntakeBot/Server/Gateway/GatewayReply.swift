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
      json.text("conversation", request.conversation)
      if let id = request.id { json.text("id", id) }
      json.name("messages")
      json.array(turn.messages) { $0.string($1, joinsLines: true) }
      writeState(&json)
      writeExtras(&json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeState(_ json: inout JSONWriter) {
    json.text("dialog", dialog)
    json.text("state", turn.waiting?.question.rawValue ?? "")
    if !turn.choices.isEmpty {
      json.name("choices")
      json.array(turn.choices) { json, choice in
        json.object { json in
          json.text("key", choice.key)
          json.name("label")
          json.string(choice.label, joinsLines: true)
        }
      }
    }
    json.flag("ended", turn.conversation.isEnded)
  }

  private func writeExtras(_ json: inout JSONWriter) {
    if let lead { write(lead, &json) }
    if let article = turn.articles.first { write(article, &json) }
    if let safety = turn.safetyConcern { json.text("safety", safety.rawValue) }
    if isNew { json.flag("new", true) }
  }

  private func write(_ lead: KeptLead, _ json: inout JSONWriter) {
    json.name("lead")
    json.object { json in
      json.text("reference", lead.reference)
      json.text("role", lead.role)
      json.text("desk", lead.desk)
      json.text("region", lead.region)
    }
  }

  private func write(_ article: ArticleMatch, _ json: inout JSONWriter) {
    json.name("answer")
    json.object { json in
      json.text("article", article.article)
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
