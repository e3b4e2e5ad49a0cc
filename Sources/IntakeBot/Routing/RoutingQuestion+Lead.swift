public import DialogEngine

extension RoutingQuestion {
  /// What a lead and the conversation that made it tell about the desk that is needed. A topic that has no role
  /// goes to the fallback desk.
  ///
  /// The postcode and the size are taken from the latest answers of these types; the sector, the province and the
  /// language from the answers to questions called `sector`, `provincie` and `taal`, whose options are named as in
  /// `advisers.csv`. Without such an answer the language is that of the conversation.
  public init(_ lead: LeadDraft, in conversation: Conversation, of program: Program) {
    self.init(
      role: program.topics[lead.topic]?.role ?? Router.fallbackRole, topic: lead.topic,
      language: lead.language)
    for (question, value) in conversation.notebook {
      switch value {
      case .postcode(let postcode)?: self.postcode = postcode
      case .companySize(let size)?: self.size = size
      case .option(let option)? where question.question == "sector": sector = option.rawValue
      case .option(let option)? where question.question == "taal": language = option.rawValue
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
