/// A named place in a dialog where a conversation can rest or begin.
///
/// Places survive a change of the script; positions in the compiled code don't.
public enum Place: Hashable, Sendable {
  /// Before the first statement of a step.
  case step(StepName)
  /// At a question.
  case question(QuestionName)
  /// At the `doe` of a dialog, in a step.
  indirect case call(StepName, DialogName)
  /// At the `aanvraag` of a step.
  case request(StepName)
}
