extension GatewayError {
  /// The object, as it is sent, with its LF. Conversation and id go in when they could be read.
  func line(conversation: String? = nil, id: String? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let conversation { json.text("conversation", conversation) }
      if let id { json.text("id", id) }
      json.name("error")
      json.object { json in
        json.text("code", code.rawValue)
        json.text("message", message)
        if let retryAfter { json.count("retry_after_ms", retryAfter) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
