public import DialogEngine

extension RoutingQuestion {
  /// What a lead and the conversation that made it tell about the desk that is needed; nil when nobody takes
  /// leads about its topic.
  ///
  /// The postcode, the province, the sector and the size are taken from whatever answers have that type or
  /// that name.
  public init?(_ lead: LeadDraft, in conversation: Conversation, of program: Program) {
    guard let role = program.topics[lead.topic]?.role else { return nil }
    self.init(role: role, topic: lead.topic)
    for (question, value) in conversation.notebook {
      switch value {
      case .postcode(let postcode)?: self.postcode = postcode
      case .companySize(let size)?: self.size = size
      case .option(let option)? where question.question == "sector": sector = option.rawValue
      case .option(let option)? where question.question == "provincie":
        province = Self.label(of: option, in: program.question(question))
      default: break
      }
    }
  }

  private static func label(of option: OptionName, in question: Question?) -> String? {
    guard case .choice(let options) = question?.type else { return nil }
    return options.first { $0.name == option }?.label
  }
}
