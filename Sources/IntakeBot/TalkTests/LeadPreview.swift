public import DialogEngine

/// A lead that goes nowhere, as it would have gone out: to which desk, and why.
public struct LeadPreview: Sendable {
  /// The lead.
  public let lead: RehearsedLead
  /// The desk; nil when the dialogs can't run.
  public let decision: RoutingDecision?

  /// Looks up the desk for a lead, with no leads counted this week.
  public init(_ lead: RehearsedLead, content: Content, on day: CalendarDate) {
    self.lead = lead
    let question = content.program.map { RoutingQuestion(lead.draft, in: lead.conversation, of: $0) }
    decision = question.map { content.router.choose($0, on: day) }
  }

  /// The lines that show it, in plain Dutch but for the reason, which is the operator's.
  public var lines: [String] {
    let draft = lead.draft
    var lines = ["aanvraag \(lead.reference) over \(draft.topic)"]
    if let decision {
      lines.append("bureau: \(decision.desk.isEmpty ? "geen" : decision.desk) (\(decision.role))")
      lines.append("why: \(decision.why)")
    }
    lines.append("naam: \(draft.name ?? "niet gezegd")")
    lines.append(draft.reach.line)
    lines += draft.details.map { "\($0.label): \($0.text)" }
    return lines
  }
}

extension LeadCorrection {
  /// The line that shows it, in plain Dutch.
  public var line: String {
    let told =
      switch change {
      case .detail(let detail): "\(detail.label): \(detail.text)"
      case .name(let name): "naam: \(name)"
      case .reach(let reach): reach.line
      }
    return "verbetering van aanvraag \(references.joined(separator: ", ")): \(told)"
  }
}

extension LeadDraft.Reach {
  fileprivate var line: String {
    switch self {
    case .phone(let number): "telefoon: \(number)"
    case .email(let address): "e-mail: \(address)"
    }
  }
}
