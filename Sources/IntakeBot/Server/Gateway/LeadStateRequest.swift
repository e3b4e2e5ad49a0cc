/// A desk's system tells what became of a lead: `{"lead":"K7M-R4X-PDW","state":"taken"}`.
struct LeadStateRequest: Hashable, Sendable {
  /// Which lead.
  let reference: LeadReference
  /// The sender's own name for this line; nil when it gave none.
  let id: String?

  /// What is answered, with its LF: what the lead is now, or why nothing was done.
  func line(for result: Result<LeadState, LeadRefusal>) -> [UInt8] {
    switch result {
    case .success(let state):
      var json = JSONWriter()
      json.object { json in
        json.text("lead", reference.description)
        if let id { json.text("id", id) }
        json.text("state", state.rawValue)
      }
      return json.bytes + [UInt8(ascii: "\n")]
    case .failure(.notWritten):
      return GatewayError(.internal, "the lead could not be changed: send it again").line(id: id)
    case .failure(.isClosed): return GatewayError(.badRequest, "this lead is closed").line(id: id)
    case .failure: return GatewayError(.badRequest, "there is no lead with this reference").line(id: id)
    }
  }
}
