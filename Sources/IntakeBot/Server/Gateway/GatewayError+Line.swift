extension GatewayError {
  /// The object, as it is sent, with its LF. Conversation and id go in when they could be read.
  func line(conversation: String? = nil, id: String? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let conversation {
        json.name("conversation")
        json.string(conversation)
      }
      if let id {
        json.name("id")
        json.string(id)
      }
      json.name("error")
      json.object { json in
        json.name("code")
        json.string(code.rawValue)
        json.name("message")
        json.string(message)
        if let retryAfter {
          json.name("retry_after_ms")
          json.number(retryAfter)
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
