/// Finds everything that is wrong in scripts whose form is right, and more than a form can say.
///
/// Rules come in two rounds. What is said to be missing or never to happen may be no more than the shadow of
/// another mistake, so those rules wait until the files concerned are free of others, and then come one kind
/// at a time.
public enum Checker {
  /// Checks scripts.
  ///
  /// - Returns: What was found, the parser's diagnostics included: errors first, then errors of absence,
  ///   then warnings; within these by path and position. The same context gives the same list.
  public static func check(_ context: CheckContext) -> [Diagnostic] {
    let bundle = CheckedBundle(context)
    var findings = Findings(context.scripts.flatMap(\.diagnostics))
    for rule in primaryRules { rule.check(bundle, &findings) }
    let flows = DialogFlows(bundle, trusted: findings)
    for rule in flowRules { rule.check(bundle, flows, &findings) }
    for rule in absenceRules where !rule.waitsForAll || !findings.hasError {
      var found = Findings([])
      rule.check(bundle, flows, &found)
      findings.takeAbsences(found, of: bundle)
    }
    findings.sort()
    return findings.diagnostics
  }

  /// Each looks at what is written.
  static let primaryRules: [any CheckRule] = [
    DialogNameRule(), RequiredDialogRule(), FixedTextsRule(), AudienceRule(), OpeningPhraseRule(),
    StepNameRule(), EarlierNameRule(), QuestionNameRule(), JumpRule(), CallRule(), CallRingRule(),
    ReferenceRule(), TestValueRule(), QuestionMessageRule(), QuestionPartRule(), ReasonRule(), ExampleRule(),
    OptionRule(), OptionOverlapRule(), ReservedOptionRule(), WaitRule(), LookupRule(), TopicRule(),
    PersonalQuestionRule(), ForbiddenWordRule(), MessageLengthRule(), QuestionInMessageRule(),
  ]

  /// Each looks at the roads through a dialog.
  static let flowRules: [any FlowRule] = [
    LooseEndRule(), SilentRoundRule(), UnknownAnswerRule(), OptionTopicRule(), ConsentRule(),
  ]

  /// Each says that something is missing or never happens; in the order in which they are told.
  static let absenceRules: [any FlowRule] = [
    UnreachableRule(), StepWayInRule(), NeverAskedRule(), DialogWayInRule(), UnusedRule(),
  ]
}

/// One demand that scripts must meet.
protocol CheckRule: Sendable {
  /// Reports where the demand is not met.
  func check(_ bundle: CheckedBundle, _ findings: inout Findings)
}

/// One demand on the roads through a dialog.
protocol FlowRule: Sendable {
  /// Whether it waits until no file has any error; else only the files concerned must be without.
  var waitsForAll: Bool { get }
  /// Reports where the demand is not met.
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings)
}

extension FlowRule {
  var waitsForAll: Bool { false }
}
