/// One script as it was written: `dialoog NAAM TEKST`, its header lines and its steps.
public struct ScriptSyntax: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// The dialog's name.
  public let name: Located<DialogName>
  /// The title, as people see it.
  public let title: Located<String>
  /// `voor`: for whom it is; empty means everybody.
  public let audience: [Located<String>]
  /// `voorbeeld`: opening phrases.
  public let phrases: [Located<String>]
  /// `onderwerp`: the topic under which somebody who asks for a person here is passed on.
  public let topic: Located<TopicID>?
  /// `voorheen`: earlier names.
  public let earlierNames: [Located<DialogName>]
  /// The steps, in order; the first is where the dialog begins.
  public let steps: [StepSyntax]
}

/// `stap NAAM` and what stands under it.
public struct StepSyntax: Sendable {
  /// The step's name.
  public let name: Located<StepName>
  /// `voorheen`: earlier names.
  public let earlierNames: [Located<StepName>]
  /// The statements, in order.
  public let body: [StatementSyntax]
  /// From the `stap` to the end of its last line.
  public let extent: SourceRange
}
