internal import IntakeBot

extension JSON {
  /// The figures of an evaluation.
  static func evaluation(_ evaluation: Evaluation) -> String {
    object([
      ("all", counts(evaluation.all)),
      ("registers", array(evaluation.registers.map { counts($0.counts, ("register", string($0.name))) })),
      ("topics", array(evaluation.topics.map { counts($0.counts, ("topic", string($0.name))) })),
      ("confusions", array(evaluation.confusions.map(confusion))),
      (
        "out_of_scope",
        object([("questions", "\(evaluation.outOfScope)"), ("abstained", "\(evaluation.abstained)")])
      ),
      (
        "safety",
        object([
          ("lines", "\(evaluation.safety)"), ("seen", "\(evaluation.safetySeen)"),
          ("unseen", array(evaluation.unseen.map(string))),
        ])
      ),
      (
        "false_alarms",
        object([
          ("lines", "\(evaluation.harmless)"), ("alarms", "\(evaluation.falseAlarms.count)"),
          ("questions", array(evaluation.falseAlarms.map(string))),
        ])
      ),
      ("curve", array(evaluation.curve.points.map(point))),
    ])
  }

  private static func counts(_ counts: Evaluation.Counts, _ name: (String, String)...) -> String {
    object(
      name + [
        ("questions", "\(counts.questions)"), ("right", "\(counts.right)"),
        ("right_in_three", "\(counts.rightInThree)"), ("refused", "\(counts.refused)"),
      ])
  }

  private static func confusion(_ confusion: Evaluation.Confusion) -> String {
    object([
      ("topic", string(confusion.topic)), ("taken_for", string(confusion.takenFor)),
      ("questions", "\(confusion.questions)"),
    ])
  }

  private static func point(_ point: CoverageCurve.Point) -> String {
    object([
      ("threshold", share(point.threshold)), ("coverage", share(point.coverage)),
      ("accuracy", share(point.accuracy)),
    ])
  }
}
